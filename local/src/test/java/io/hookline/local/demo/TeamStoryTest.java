package io.hookline.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeamStoryTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  /** The story may end on any day of a week, also where clocks have changed within it. */
  static List<Instant> days() {
    return IntStream.range(0, 7).mapToObj(day -> MONDAY.plus(day, ChronoUnit.DAYS)).toList();
  }

  @ParameterizedTest
  @MethodSource("days")
  void acmeKeepsFourPostsAWeekInAllWeeksButOne(Instant end) {
    assertThat(byWeek(acme(end))).containsExactly(4, 4, 4, 3, 4, 4, 4, 4, 4, 4, 4, 4);
  }

  @ParameterizedTest
  @MethodSource("days")
  void nordlysPostsMuchOrNotAtAll(Instant end) {
    assertThat(byWeek(nordlys(end))).containsExactly(3, 0, 1, 4, 0, 1, 3, 0, 0, 4, 1, 1);
  }

  @ParameterizedTest
  @MethodSource("days")
  void acmeHasPlannedTwoWeeksAhead(Instant end) {
    TeamStory acme = acme(end);
    assertThat(acme.ahead().size()).isBetween(6, 10);
    assertThat(acme.ahead())
        .extracting(OwnPost::plannedFor)
        .allMatch(at -> !at.isBefore(end) && at.isBefore(end.plus(21, ChronoUnit.DAYS)));
    assertThat(acme.posts()).filteredOn(OwnPost::isOut).hasSizeGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @MethodSource("days")
  void acmeAnswersQuestionsByPostsWithinAWeek(Instant end) {
    TeamStory acme = acme(end);
    Map<String, Comment> asked =
        acme.comments().stream()
            .filter(comment -> !comment.key().isEmpty())
            .collect(Collectors.toMap(Comment::key, comment -> comment));
    assertThat(acme.answers())
        .hasSize(6)
        .allSatisfy(
            post -> {
              Comment question = asked.get(post.cell("answers"));
              assertThat(Duration.between(question.commentedAt(), post.publishedAt()))
                  .isBetween(Duration.ofHours(1), Duration.ofDays(7));
              assertThat(post.cell("relation")).isEqualTo("REPLY " + question.post().substring(5));
            });
    assertThat(nordlys(end).answers()).isEmpty();
  }

  @Test
  void acmeDisclosesAndNordlysDoesNot() {
    assertThat(acme(MONDAY).posts()).allMatch(post -> post.says("own"));
    assertThat(nordlys(MONDAY).posts()).noneMatch(post -> post.says("own") || post.says("ai"));
  }

  @Test
  void acmePlansInSeriesAndNordlysBesideThem() {
    assertThat(acme(MONDAY).posts()).allMatch(post -> post.series() != null);
    assertThat(nordlys(MONDAY).posts().stream().filter(post -> post.series() == null))
        .hasSizeGreaterThan(14);
    assertThat(nordlys(MONDAY).posts()).extracting(OwnPost::stage).containsOnly(Stage.TOFU);
  }

  @ParameterizedTest
  @MethodSource("days")
  void peopleSpeakUnderPostsThatAreOut(Instant end) {
    for (TeamStory story : List.of(acme(end), nordlys(end))) {
      assertThat(story.comments()).hasSizeGreaterThan(35);
      assertThat(story.comments()).extracting(Comment::platformId).doesNotHaveDuplicates();
      assertThat(story.comments()).extracting(Comment::commentedAt).allMatch(end::isAfter);
    }
  }

  @Test
  void everyTimeIsTheBrandsOwn() {
    StoryTime time =
        StoryTime.of(Instant.parse("2026-11-28T00:00:00Z"), AcmeCosmetics.BRAND.zone());
    assertThat(time.at("w-9 TUE 18:30")).isEqualTo("2026-09-22T22:30:00Z");
    assertThat(time.at("w-1 TUE 18:30")).isEqualTo("2026-11-17T23:30:00Z");
    assertThat(time.day("-40")).isEqualTo("2026-10-19");
    assertThat(time.week("w0")).isEqualTo("2026-W48");
    assertThat(time.week("w6")).isEqualTo("2027-W01");
  }

  /** On the account of the commitment, in its twelve whole weeks. */
  private static List<Integer> byWeek(TeamStory story) {
    List<Integer> counts = new ArrayList<>();
    for (int week = -12; week < 0; week++) {
      Instant from = story.time().at("w" + week + " MON 00:00");
      Instant until = story.time().at("w" + (week + 1) + " MON 00:00");
      long out =
          story.posts().stream()
              .filter(post -> post.isOut() && post.network() == Network.TIKTOK)
              .filter(post -> !post.publishedAt().isBefore(from))
              .filter(post -> post.publishedAt().isBefore(until))
              .count();
      counts.add((int) out);
    }
    return counts;
  }

  private static TeamStory acme(Instant end) {
    return DemoAgency.asOf(end).brands().get(0).team();
  }

  private static TeamStory nordlys(Instant end) {
    return DemoAgency.asOf(end).brands().get(1).team();
  }
}
