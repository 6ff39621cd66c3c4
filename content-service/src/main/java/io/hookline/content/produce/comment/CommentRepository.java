package io.hookline.content.produce.comment;

import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.search.SearchText;
import io.hookline.kit.search.SearchedList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Facts that mostly grow in number: plain SQL, no entity. */
@ApplicationScoped
class CommentRepository {

  private static final RowMapper<CommentView> VIEW = ConstructorMapper.of(CommentView.class);
  private static final String SELECT = "select " + CommentSql.VIEW + " from comment r ";
  private static final String CLASSIFY =
      """
      update comment
         set person_class = :class, classified_by = :person, updated_at = :now,
             version = version + 1
       where brand = :brand and id = :id
      returning\s"""
          + CommentSql.CHANGE;

  private static final String NEWEST_FIRST = " order by r.commented_at desc, r.id desc";

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CommentRepository(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @throws Problem COMMENT_NOT_FOUND
   */
  CommentView get(UUID id) {
    return find(id, "");
  }

  /**
   * The comment that a caller wants to change, kept from changes by others until the commit.
   *
   * @param ifMatch the header as sent
   * @throws Problem COMMENT_NOT_FOUND, PRECONDITION_REQUIRED or STALE
   */
  CommentView get(UUID id, String ifMatch) {
    CommentView found = find(id, " for no key update");
    Answers.requireMatch(ifMatch, found.version());
    return found;
  }

  boolean has(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select from comment where brand = :brand and id = :id)")
                .bind("brand", brand.slug())
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  private CommentView find(UUID id, String lock) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "where r.brand = :brand and r.id = :id" + lock)
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .map(VIEW)
                    .findOne())
        .orElseThrow(
            () -> new Problem(CommentProblem.COMMENT_NOT_FOUND, "There is no comment " + id + "."));
  }

  List<CommentView> page(CommentFilter filter, PageQuery page) {
    String conditions = filter.conditions();
    Map<String, Object> parameters = filter.parameters(page.beforePlace());
    return jdbi.withHandle(
        handle ->
            filter.q == null
                ? list(handle, conditions, parameters, page.fetch())
                : search(handle, filter.q, conditions, parameters, page.fetch()));
  }

  private List<CommentView> list(
      Handle handle, String conditions, Map<String, Object> parameters, int limit) {
    return handle
        .createQuery(SELECT + list(conditions))
        .bindMap(parameters)
        .bind("brand", brand.slug())
        .bind("limit", limit)
        .map(VIEW)
        .list();
  }

  static String list(String conditions) {
    return "where r.brand = :brand and " + conditions + NEWEST_FIRST + " limit :limit";
  }

  private List<CommentView> search(
      Handle handle, String q, String conditions, Map<String, Object> parameters, int limit) {
    String query = SearchText.query(q);
    List<UUID> found = searched(conditions).ids(handle, brand.slug(), query, parameters, limit);
    return all(handle, found);
  }

  static SearchedList searched(String conditions) {
    return new SearchedList("comment", List.of("commented_at", "id"), conditions);
  }

  private List<CommentView> all(Handle handle, Collection<UUID> ids) {
    return handle
        .createQuery(SELECT + "where r.brand = :brand and r.id = any(:ids)" + NEWEST_FIRST)
        .bind("brand", brand.slug())
        .bindArray("ids", UUID.class, ids)
        .map(VIEW)
        .list();
  }

  /**
   * What a person decides.
   *
   * @param commentClass null gives the comment back to the rules
   */
  CommentChange classify(UUID id, CommentClass commentClass, String person, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CLASSIFY)
                .bind("class", commentClass)
                .bind("person", commentClass == null ? null : person)
                .bind("now", now)
                .bind("brand", brand.slug())
                .bind("id", id)
                .map(ConstructorMapper.of(CommentChange.class))
                .one());
  }
}
