package io.hookline.kit.aggregate;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.sql.FreshPlans;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The aggregates of one kind of the present brand; their entity has an {@code id}. A feature with
 * questions of its own extends it, one without uses it as it is.
 *
 * @param <A> the entity
 * @param <V> what is shown of it
 */
public class Aggregates<A, V extends Versioned> {

  private final AggregateStore store;
  private final Class<A> type;
  private final Function<A, V> view;
  private final ProblemCode unknown;

  /**
   * @param unknown the answer to an id that there is not
   */
  public Aggregates(AggregateStore store, Class<A> type, Function<A, V> view, ProblemCode unknown) {
    this.store = store;
    this.type = type;
    this.view = view;
    this.unknown = unknown;
  }

  public Optional<A> find(UUID id) {
    return Optional.ofNullable(store.entities.find(type, id));
  }

  /** Waits for whoever changes it at the moment, and keeps others waiting until the commit. */
  public Optional<A> findLocked(UUID id) {
    return Optional.ofNullable(store.entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * As {@link #findLocked}.
   *
   * @throws Problem the code for an unknown id
   */
  public A getLocked(UUID id) {
    return findLocked(id).orElseThrow(() -> unknown(id));
  }

  public boolean exists(UUID id) {
    return find(id).isPresent();
  }

  /** Whether the brand has any. */
  public boolean any() {
    return !store
        .entities
        .createQuery("from " + type.getName(), type)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * @throws Problem the code for an unknown id
   */
  public A get(UUID id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  private Problem unknown(UUID id) {
    return new Problem(unknown, "There is no " + words() + " " + id + ".");
  }

  /**
   * The aggregate that a caller wants to change.
   *
   * @param ifMatch the header as sent
   * @throws Problem the code for an unknown id, PRECONDITION_REQUIRED or STALE
   */
  public A get(UUID id, String ifMatch) {
    A found = get(id);
    Answers.requireMatch(ifMatch, view.apply(found).version());
    return found;
  }

  /**
   * @throws Problem the code for an unknown id
   */
  public V view(UUID id) {
    return view.apply(get(id));
  }

  /** Newest first, those that fit all of the filters. */
  public Page<V> page(PageQuery page, Filter... filters) {
    List<Filter> set = Arrays.stream(filters).filter(filter -> filter.value() != null).toList();
    StringBuilder query = new StringBuilder("from " + type.getName() + " where id < :before");
    for (int i = 0; i < set.size(); i++) {
      query
          .append(" and ")
          .append(set.get(i).field())
          .append(set.get(i).value() instanceof Collection ? " in :filter" : " = :filter")
          .append(i);
    }
    TypedQuery<A> rows =
        store
            .entities
            .createQuery(query + " order by id desc", type)
            .setParameter("before", page.before())
            .setMaxResults(page.fetch());
    for (int i = 0; i < set.size(); i++) {
      rows.setParameter("filter" + i, set.get(i).value());
    }
    return page(rows.getResultList(), page);
  }

  /** Newest first, those that fulfil the conditions. */
  public Page<V> page(PageQuery page, Where where) {
    store.entities.createNativeQuery(FreshPlans.SQL, String.class).getSingleResult();
    List<String> statements = where.statements();
    Query first = query(statements.get(0), page, where);
    if (statements.size() == 1) {
      return page(rows(first), page);
    }
    return page(
        NewestOrIndexed.find(
            page.fetch(),
            newest -> rows(first.setParameter("newest", newest)),
            () -> bitmapped(query(statements.get(1), page, where))),
        page);
  }

  private List<A> bitmapped(Query query) {
    plan("off");
    List<A> found = rows(query);
    plan("on");
    return found;
  }

  private void plan(String otherThanBitmaps) {
    store
        .entities
        .createNativeQuery(NewestOrIndexed.OTHER_THAN_BITMAPS, String.class)
        .setParameter("other", otherThanBitmaps)
        .getSingleResult();
  }

  private Query query(String statement, PageQuery page, Where where) {
    Query query =
        store
            .entities
            .createNativeQuery(statement, type)
            .setParameter("brand", store.brand.slug())
            .setParameter("before", page.before())
            .setParameter("fetch", page.fetch());
    where.values().forEach(query::setParameter);
    return query;
  }

  @SuppressWarnings("unchecked") // the query's result is of the type that it is given
  private List<A> rows(Query query) {
    return (List<A>) query.getResultList();
  }

  private Page<V> page(List<A> rows, PageQuery page) {
    return Page.of(
        rows.stream().map(view).toList(),
        page,
        shown -> new Object[] {shown.id()},
        Function.identity());
  }

  /** Those of the ids that there are. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            store
                .entities
                .createQuery("select id from " + type.getName() + " where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
  }

  /** As many of the ids as there are. */
  public List<A> all(Collection<UUID> ids) {
    return store
        .entities
        .createQuery("from " + type.getName() + " where id in :ids", type)
        .setParameter("ids", ids)
        .getResultList();
  }

  /**
   * Writes a new or changed aggregate and tells of it in the same transaction.
   *
   * @param change makes the event of the view, which has the version that was written
   */
  public V save(A aggregate, Function<V, ? extends Event> change) {
    store.entities.persist(aggregate);
    store.entities.flush();
    V saved = view.apply(aggregate);
    store.outbox.append(store.brand.slug(), change.apply(saved));
    return saved;
  }

  /** {@code PromoCode} is a promo code. */
  private String words() {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
