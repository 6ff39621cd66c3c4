package io.hookline.content.measure.availability;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What was told of posts that were missing. */
@ApplicationScoped
class AvailabilityFacts {

  private static final String MISS =
      """
      insert into post_availability (post_id, brand, state, last_told_at, was_missed, unconfirmed,
                                     version, updated_at)
      select asked.post, :brand, 'UNKNOWN', asked.at, true, true, 0, :now
        from jsonb_to_recordset(:rows::jsonb) as asked (post uuid, at timestamptz)
       order by asked.post
      on conflict (post_id) do update
         set was_missed = true,
             last_told_at = greatest(post_availability.last_told_at, excluded.last_told_at)
      """;

  private static final String ADD =
      """
      insert into availability_fact (id, brand, post_id, state, at, source, evidence, recorded_at)
      select uuidv7(), :brand, r."postId", r.state, r.at, r.source, r.evidence, :now
        from jsonb_to_recordset(:rows::jsonb)
          as r ("postId" uuid, state text, at timestamptz, source text, evidence text)
       order by r."postId", r.at
      on conflict do nothing
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  AvailabilityFacts(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** Keeps them, and that the posts were missed once. */
  void add(String brand, Collection<MissingFact> facts, Instant now) {
    Map<UUID, MissingFact> last =
        facts.stream()
            .collect(
                Collectors.toMap(
                    MissingFact::postId,
                    Function.identity(),
                    (one, other) -> one.at().isAfter(other.at()) ? one : other));
    String rows =
        OwnJson.write(
            json,
            last.values().stream().map(f -> Map.of("post", f.postId(), "at", f.at())).toList());
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(MISS)
              .bind("brand", brand)
              .bind("rows", rows)
              .bind("now", now)
              .execute();
          handle
              .createUpdate(ADD)
              .bind("brand", brand)
              .bind("rows", OwnJson.write(json, facts))
              .bind("now", now)
              .execute();
        });
  }

  Map<UUID, List<MissingFact>> of(Set<UUID> posts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select post_id, state, at, source, evidence from availability_fact
                     where post_id = any(:posts)
                    """)
                .bindArray("posts", UUID.class, posts)
                .map(ConstructorMapper.of(MissingFact.class))
                .collect(Collectors.groupingBy(MissingFact::postId)));
  }
}
