package io.hookline.content.produce.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.content.network.Network;
import io.hookline.content.produce.commentrules.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was seen of a comment makes the same comment in every order. */
class CommentProperties {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final RuleSet RULES = new RuleSet(1, List.of());
  private static final UUID POST = UUID.randomUUID();
  private static final Instant DAY = Instant.parse("2026-09-01T00:00:00Z");

  /** What depends on when a file arrived, and says so. */
  private static final List<String> OF_ARRIVAL = List.of("id", "version", "createdAt", "updatedAt");

  /** A comment and what it has said, as they are read again. */
  private record Kept(Comment comment, Map<UUID, Instant> texts) {}

  @Property(tries = 2000)
  void theOrderOfArrivalChangesNothing(
      @ForAll("sightings") List<NewComment> sightings, @ForAll Random random) {
    List<NewComment> shuffled = new ArrayList<>(sightings);
    Collections.shuffle(shuffled, random);
    assertThat(state(taken(shuffled))).isEqualTo(state(taken(sightings)));
  }

  @Property(tries = 500)
  void whatIsSentAgainChangesNothing(@ForAll("sightings") List<NewComment> sightings) {
    Kept once = taken(sightings);
    String before = state(once);
    for (NewComment sighting : sightings) {
      assertThat(once.comment().see("acme", sighting, RULES, DAY)).as("says more").isFalse();
    }
    assertThat(state(once)).isEqualTo(before);
  }

  /** By the definitions: of each fact what was seen last. */
  @Property(tries = 1000)
  void whatCountsIsWhatWasSeenLast(@ForAll("sightings") List<NewComment> sightings)
      throws Exception {
    ObjectNode comment = (ObjectNode) JSON.readTree(state(taken(sightings)));
    assertThat(comment.has("likes") ? comment.get("likes").longValue() : null)
        .isEqualTo(
            sightings.stream()
                .filter(seen -> seen.likes() != null)
                .max(Comparator.comparing(NewComment::seenAt).thenComparing(NewComment::likes))
                .map(NewComment::likes)
                .orElse(null));
    Instant there =
        sightings.stream()
            .filter(seen -> Boolean.FALSE.equals(seen.deleted()))
            .map(NewComment::seenAt)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    assertThat(comment.has("deletedAt") ? comment.get("deletedAt").asText() : null)
        .isEqualTo(
            sightings.stream()
                .filter(seen -> Boolean.TRUE.equals(seen.deleted()))
                .map(NewComment::seenAt)
                .filter(at -> !at.isBefore(there))
                .min(Instant::compareTo)
                .map(Instant::toString)
                .orElse(null));
    long texts = sightings.stream().map(NewComment::text).filter(t -> t != null).distinct().count();
    assertThat(comment.get("edits").longValue()).isEqualTo(Math.max(0, texts - 1));
  }

  private static Kept taken(List<NewComment> sightings) {
    Comment comment = new Comment("acme", sightings.get(0), RULES, DAY);
    sightings
        .subList(1, sightings.size())
        .forEach(sighting -> comment.see("acme", sighting, RULES, DAY));
    Map<UUID, Instant> texts = new HashMap<>();
    comment.words().kept().forEach(past -> texts.put(past.id(), past.seenAt()));
    assertThat(comment.words().dropped()).noneMatch(texts::containsKey);
    assertThat(texts).doesNotContainKey(PastText.id(comment.words().text()));
    return new Kept(comment, texts);
  }

  private static String state(Kept kept) {
    ObjectNode state = JSON.valueToTree(kept.comment());
    state.remove(OF_ARRIVAL);
    state.set("texts", JSON.valueToTree(new TreeMap<>(kept.texts())));
    return state.toString();
  }

  @Provide
  Arbitrary<List<NewComment>> sightings() {
    return sighting().list().ofMinSize(1).ofMaxSize(8);
  }

  private static Arbitrary<NewComment> sighting() {
    Arbitrary<Instant> day = Arbitraries.integers().between(2, 7).map(CommentProperties::day);
    Arbitrary<Long> count = Arbitraries.longs().between(0, 4).injectNull(0.4);
    return Combinators.combine(
            Arbitraries.of("1", "2").injectNull(0.5),
            Arbitraries.of("@lena", "Mo").injectNull(0.4),
            Arbitraries.of("", "Nice", "How much?", "Too much").injectNull(0.3),
            Arbitraries.integers().between(0, 1).map(CommentProperties::day),
            day,
            count,
            Arbitraries.of("en", "de").injectNull(0.5),
            Arbitraries.of(true, false).injectNull(0.4))
        .as(
            (parent, author, text, commentedAt, seenAt, likes, language, deleted) ->
                new NewComment(
                    Network.TIKTOK,
                    "741",
                    POST,
                    null,
                    parent,
                    author,
                    text,
                    commentedAt,
                    seenAt,
                    likes,
                    likes == null ? 2L : null,
                    language,
                    deleted));
  }

  private static Instant day(int number) {
    return DAY.plus(Duration.ofDays(number));
  }
}
