package io.hookline.content.measure.voice;

import io.hookline.content.measure.daily.PostStandings;
import io.hookline.content.measure.daily.PostStandings.At;
import io.hookline.content.measure.daily.PostStandings.Stood;
import io.hookline.content.measure.snapshot.Counters;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What the brand itself published in a period; what its creators did is on their accounts. */
@ApplicationScoped
class OwnPosts {

  /** A day of an account is told when it is over: the followers of the day before count. */
  private static final String POSTS =
      """
      select p.id, p.account_id, p.published_at, f.followers
        from post p
        left join lateral (
          select s.followers
            from account_snapshot s
           where s.account_id = p.account_id and s.followers is not null
             and s.day < (p.published_at at time zone 'UTC')::date
           order by s.source = 'ESTIMATED', s.day desc,
                    array_position(array['API', 'IMPORT', 'MANUAL', 'ESTIMATED'], s.source),
                    s.collected_at desc
           limit 1) f on true
       where p.brand = :brand and p.network = :network and p.creator_id is null
         and p.kind <> 'PAID_ONLY' and p.published_at >= :begin and p.published_at < :end
      """;

  private static final int SOME = 2_000;

  private final Jdbi jdbi;
  private final PostStandings standings;

  OwnPosts(Jdbi jdbi, PostStandings standings) {
    this.jdbi = jdbi;
    this.standings = standings;
  }

  /** A post. Public because Jdbi makes it by its components. */
  public record Out(UUID id, UUID accountId, Instant publishedAt, Long followers) {}

  /**
   * The posts.
   *
   * @param organicOnly of how many COMBINED was asked for and only ORGANIC told
   */
  record Own(List<ComparedPost> posts, int organicOnly) {}

  Own posts(String brand, Network network, Dataset dataset, Instant begin, Instant end) {
    List<Out> out =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(POSTS)
                    .bind("brand", brand)
                    .bind("network", network)
                    .bind("begin", begin)
                    .bind("end", end)
                    .map(ConstructorMapper.of(Out.class))
                    .list());
    List<ComparedPost> posts = new ArrayList<>(out.size());
    int organicOnly = 0;
    for (int i = 0; i < out.size(); i += SOME) {
      List<Out> some = out.subList(i, Math.min(out.size(), i + SOME));
      List<At> ends =
          some.stream().map(post -> new At(post.id(), post.publishedAt(), end)).toList();
      Map<UUID, Stood> stood = new HashMap<>(standings.of(ends, dataset));
      if (dataset == Dataset.COMBINED) {
        Map<UUID, Stood> organic = organic(ends, stood.keySet());
        organicOnly += organic.size();
        stood.putAll(organic);
      }
      some.forEach(post -> posts.add(compared(post, stood.get(post.id()))));
    }
    return new Own(posts, organicOnly);
  }

  /** Of a post for which nobody paid, no network tells both together. */
  private Map<UUID, Stood> organic(List<At> ends, Set<UUID> told) {
    List<At> untold = ends.stream().filter(at -> !told.contains(at.post())).toList();
    return untold.isEmpty() ? Map.of() : standings.of(untold, Dataset.ORGANIC);
  }

  private static ComparedPost compared(Out post, Stood stood) {
    if (stood == null) {
      return new ComparedPost(
          post.accountId(), post.publishedAt(), null, null, null, null, null, post.followers());
    }
    Counters told = stood.counters();
    return new ComparedPost(
        post.accountId(),
        post.publishedAt(),
        stood.asOf(),
        told.views(),
        told.likes(),
        told.comments(),
        told.shares(),
        post.followers());
  }
}
