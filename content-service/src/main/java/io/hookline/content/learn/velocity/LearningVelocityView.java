package io.hookline.content.learn.velocity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How quickly the brand learns, month by month. */
@Schema(name = "LearningVelocity")
record LearningVelocityView(
    @Schema(examples = "Europe/Berlin") String timeZone, Instant asOf, List<Month> months) {

  /**
   * A month.
   *
   * @param testsConcluded experiments that ended with a result, without enough data too
   * @param learningsReused different learnings that ideas, briefs and posts began to name
   * @param uses how often: by each idea, brief and post once for each learning
   * @param postsPublished posts that went out
   * @param postsWithLearning of them, those that make use of a learning that was there before them,
   *     themselves or by their idea, and is not known from them
   */
  @Schema(name = "LearningVelocityMonth")
  record Month(
      @Schema(description = "First day") LocalDate from,
      @Schema(description = "Last day") LocalDate to,
      @Schema(
              examples = "3",
              description =
                  "Experiments that ended with a result, those without enough data among them")
          long testsConcluded,
      @Schema(examples = "1", description = "Of them, those without enough data")
          long testsWithoutEnoughData,
      @Schema(examples = "4") long learningsAdded,
      @Schema(examples = "1") long learningsSuperseded,
      @Schema(examples = "0") long learningsRetired,
      @Schema(examples = "3", description = "Different learnings that were named by something new")
          long learningsReused,
      @Schema(examples = "11") long uses,
      @Schema(examples = "4") long usesByIdeas,
      @Schema(examples = "2") long usesByBriefs,
      @Schema(examples = "5") long usesByPosts,
      @Schema(examples = "22") long postsPublished,
      @Schema(
              examples = "9",
              description =
                  "Those that make use of a learning which was there before them, themselves or by"
                      + " their idea, and which is not known from them")
          long postsWithLearning,
      @Schema(
              nullable = true,
              examples = "0.4091",
              description = "postsWithLearning / postsPublished; none without posts")
          BigDecimal shareWithLearning) {}
}
