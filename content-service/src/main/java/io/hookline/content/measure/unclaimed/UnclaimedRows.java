package io.hookline.content.measure.unclaimed;

import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.content.produce.post.Video;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Videos without a post, one by one and as a list. */
@ApplicationScoped
class UnclaimedRows {

  private static final String ONE =
      "select " + UnclaimedPostView.COLUMNS + " from unclaimed_post where id = :id";

  private static final String DISMISS =
      "update unclaimed_post"
          + """
             set state = 'DISMISSED', dismissal_reason = :reason, dismissed_at = :now,
                 updated_at = :now, version = version + 1
           where id = :id returning\s"""
          + UnclaimedPostView.COLUMNS;

  private static final String RESTORE =
      "update unclaimed_post"
          + """
             set state = 'OPEN', dismissal_reason = null, dismissed_at = null,
                 updated_at = :now, version = version + 1
           where id = :id returning\s"""
          + UnclaimedPostView.COLUMNS;

  private final Jdbi jdbi;
  private final Accounts accounts;
  private final CurrentBrand brand;

  UnclaimedRows(Jdbi jdbi, Accounts accounts, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.brand = brand;
  }

  static Video video(UnclaimedPostView video) {
    return new Video(video.network(), video.networkPostId());
  }

  /**
   * @throws Problem UNCLAIMED_POST_NOT_FOUND
   */
  UnclaimedPostView get(UUID id) {
    return one(ONE, id);
  }

  /**
   * Nobody else changes it, or claims it, until the commit.
   *
   * @throws Problem UNCLAIMED_POST_NOT_FOUND
   */
  UnclaimedPostView lock(UUID id) {
    return one(ONE + " for no key update", id);
  }

  private UnclaimedPostView one(String sql, UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("id", id)
                    .map((row, context) -> UnclaimedPostView.of(row))
                    .findOne())
        .map(this::withHandle)
        .orElseThrow(
            () ->
                new Problem(
                    UnclaimedPostProblem.UNCLAIMED_POST_NOT_FOUND,
                    "There is no unclaimed post " + id + "."));
  }

  UnclaimedPostView dismiss(UUID id, String reason, Instant now) {
    return withHandle(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(DISMISS)
                    .bind("id", id)
                    .bind("reason", reason)
                    .bind("now", now)
                    .map((row, context) -> UnclaimedPostView.of(row))
                    .one()));
  }

  UnclaimedPostView restore(UUID id, Instant now) {
    return withHandle(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(RESTORE)
                    .bind("id", id)
                    .bind("now", now)
                    .map((row, context) -> UnclaimedPostView.of(row))
                    .one()));
  }

  List<UnclaimedPostView> before(PlaceInTime place, UnclaimedPostFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = query(filter, values);
    return withHandles(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(query)
                    .bindMap(values)
                    .bind("brand", brand.slug())
                    .bind("at", place.at())
                    .bind("id", place.id())
                    .bind("limit", limit)
                    .map((row, context) -> UnclaimedPostView.of(row))
                    .list()));
  }

  private UnclaimedPostView withHandle(UnclaimedPostView video) {
    return withHandles(List.of(video)).get(0);
  }

  private List<UnclaimedPostView> withHandles(List<UnclaimedPostView> videos) {
    Map<UUID, Account> known =
        accounts.all(
            videos.stream()
                .map(UnclaimedPostView::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return videos.stream()
        .map(
            video ->
                known.containsKey(video.accountId())
                    ? video.on(known.get(video.accountId()))
                    : video)
        .toList();
  }

  /** Only conditions that are asked for, so that each question is planned by its own index. */
  static String query(UnclaimedPostFilter filter, Map<String, Object> values) {
    StringBuilder query =
        new StringBuilder("select ")
            .append(UnclaimedPostView.COLUMNS)
            .append(" from unclaimed_post where brand = :brand")
            .append(" and (first_seen_at, id) < (:at, :id)");
    narrow(query, values, "state = ", "state", filter.state.name());
    narrow(
        query,
        values,
        "network = ",
        "network",
        filter.network == null ? null : filter.network.name());
    narrow(query, values, "account_id = ", "account", filter.account);
    narrow(query, values, "first_seen_at >= ", "since", filter.since);
    return query.append(" order by first_seen_at desc, id desc limit :limit").toString();
  }

  private static void narrow(
      StringBuilder query, Map<String, Object> values, String column, String name, Object value) {
    if (value != null) {
      query.append(" and ").append(column).append(':').append(name);
      values.put(name, value);
    }
  }
}
