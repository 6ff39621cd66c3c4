package io.hookline.content.measure.answer;

import io.hookline.content.produce.commentrules.CommentClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many comments of which class were made in each period, and what became of them. */
@Schema(name = "CommentFigures")
record CommentFiguresView(
    PeriodLength by, @Schema(examples = "Europe/Berlin") String timeZone, List<Period> periods) {

  private static final int DIGITS = 4;

  /**
   * The comments of a period.
   *
   * @param becameIdeas of them, those that an idea came from
   * @param postsOfIdeas published posts of these ideas
   * @param answered of them, those that a published post answers
   * @param answeredQuestions the questions among the answered ones
   * @param answeringPosts different published posts that answer them
   * @param timedComments the answered ones that a post answers which came after them: what the
   *     median is of. How long the others wait is not known yet
   * @param medianResponseSeconds from the comment to the first post that answers it; null without
   *     timed ones
   */
  @Schema(name = "CommentPeriod")
  record Period(
      @Schema(description = "First day") LocalDate from,
      @Schema(description = "Last day") LocalDate to,
      @Schema(examples = "120") long comments,
      List<ClassShare> classes,
      @Schema(examples = "6", description = "Those that an idea came from") long becameIdeas,
      @Schema(
              nullable = true,
              examples = "0.05",
              description = "becameIdeas / comments; none without comments")
          BigDecimal ideaShare,
      @Schema(examples = "2", description = "Published posts of these ideas") long postsOfIdeas,
      @Schema(examples = "18", description = "Those that a published post answers") long answered,
      @Schema(
              nullable = true,
              examples = "0.15",
              description = "answered / comments; none without comments")
          BigDecimal answeredShare,
      @Schema(examples = "12") long answeredQuestions,
      @Schema(examples = "3", description = "Different published posts that answer them")
          long answeringPosts,
      @Schema(
              examples = "17",
              description =
                  "The answered ones that a post answers which came after them: what the median is"
                      + " of. How long others wait is not known yet, so that the median of late"
                      + " periods grows as they are answered")
          long timedComments,
      @Schema(
              nullable = true,
              examples = "172800",
              description =
                  "Median of the time from a comment to the publication of the first post that"
                      + " answers it, in seconds; none without timed comments")
          Long medianResponseSeconds) {}

  /** The comments of a class. */
  @Schema(name = "CommentClassShare")
  record ClassShare(
      CommentClass commentClass,
      @Schema(examples = "30") long comments,
      @Schema(
              nullable = true,
              examples = "0.25",
              description = "Of all comments of the period; none without comments")
          BigDecimal share) {}

  static Period period(
      LocalDate from,
      LocalDate next,
      Map<CommentClass, Long> counts,
      CommentFigures.Ideas ideas,
      CommentFigures.Answered answered) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    List<ClassShare> classes = new ArrayList<>();
    for (CommentClass each : CommentClass.values()) {
      long of = counts.getOrDefault(each, 0L);
      classes.add(new ClassShare(each, of, share(of, all)));
    }
    return new Period(
        from,
        next.minusDays(1),
        all,
        classes,
        ideas.comments(),
        share(ideas.comments(), all),
        ideas.posts(),
        answered.comments(),
        share(answered.comments(), all),
        answered.questions(),
        answered.posts(),
        answered.timed(),
        answered.medianSeconds());
  }

  private static BigDecimal share(long of, long all) {
    return all == 0
        ? null
        : BigDecimal.valueOf(of).divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP);
  }
}
