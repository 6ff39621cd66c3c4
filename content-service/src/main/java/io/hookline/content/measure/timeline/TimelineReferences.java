package io.hookline.content.measure.timeline;

import io.hookline.content.replica.CreatorReplica;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Whether what entries concern exists, for any number of entries with a question for each kind. */
@ApplicationScoped
class TimelineReferences {

  private final Jdbi jdbi;
  private final CreatorReplica creators;

  TimelineReferences(Jdbi jdbi, CreatorReplica creators) {
    this.jdbi = jdbi;
    this.creators = creators;
  }

  /** What there is of all that the entries name. */
  Known known(Collection<TimelineEntryUpdate> entries) {
    return new Known(
        there("select id from series where id = any(:ids)", entries, TimelineEntryUpdate::seriesId),
        there("select id from post where id = any(:ids)", entries, TimelineEntryUpdate::postId),
        there(
            "select id from account where id = any(:ids)", entries, TimelineEntryUpdate::accountId),
        creators.existing(ids(entries, TimelineEntryUpdate::creatorId)));
  }

  private Set<UUID> there(
      String query,
      Collection<TimelineEntryUpdate> entries,
      Function<TimelineEntryUpdate, UUID> field) {
    Set<UUID> ids = ids(entries, field);
    return ids.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                new HashSet<>(
                    handle
                        .createQuery(query)
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(UUID.class)
                        .list()));
  }

  private static Set<UUID> ids(
      Collection<TimelineEntryUpdate> entries, Function<TimelineEntryUpdate, UUID> field) {
    return entries.stream().map(field).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** Ids that are there. */
  record Known(Set<UUID> series, Set<UUID> posts, Set<UUID> accounts, Set<UUID> creators) {

    /**
     * @throws Problem REFERENCE_UNKNOWN
     */
    void require(TimelineEntryUpdate entry) {
      List<Violation> unknown = new ArrayList<>();
      check(unknown, "seriesId", entry.seriesId(), series);
      check(unknown, "postId", entry.postId(), posts);
      check(unknown, "accountId", entry.accountId(), accounts);
      check(unknown, "creatorId", entry.creatorId(), creators);
      Violation.requireNone(CommonProblem.REFERENCE_UNKNOWN, unknown);
    }

    private static void check(List<Violation> unknown, String field, UUID id, Set<UUID> there) {
      if (id != null && !there.contains(id)) {
        String what = field.substring(0, field.length() - 2);
        unknown.add(new Violation(field, "is not " + article(what) + " of this brand"));
      }
    }

    private static String article(String what) {
      return (what.startsWith("a") ? "an " : "a ") + what;
    }
  }
}
