package io.hookline.content.produce.comment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.content.produce.commentrules.RuleSet.Verdict;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * All comments of the brand, piece by piece in the order of their ids. A place is the upper half of
 * an id, which grows with the millisecond in which the comment was recorded.
 */
@ApplicationScoped
class ClassifiedComments {

  /**
   * Which result comes about anew is written, the rest stays: a row costs more than a look. Locked
   * in the order of ids, as whoever takes comments in does.
   */
  private static final String DECIDE =
      """
      with wanted as materialized (
        select r.* from comment c
          join jsonb_to_recordset(:rows::jsonb)
            as r(id uuid, "textDigest" text, "commentClass" text, rule text)
            on r.id = c.id
         where c.brand = :brand
         order by c.id
           for no key update of c),
      decided as (
        update comment c
           set rule_class = r."commentClass", rule = r.rule, rules_version = :version,
               version = c.version + 1, updated_at = :now
          from wanted r
         where c.brand = :brand and c.id = r.id
           and encode(sha256(convert_to(c.text, 'UTF8')), 'hex') = r."textDigest"
        returning old.class as before, new.*)
      select\s"""
          + CommentSql.CHANGE
          + " from decided where class <> before order by id";

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  ClassifiedComments(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** A comment, and what the rules have said of it. Public because Jdbi reads it. */
  public record Said(UUID id, String text, Instant erasedAt, CommentClass ruleClass, String rule) {
    Verdict verdict() {
      return new Verdict(ruleClass, rule);
    }

    /** Its class is of words that are gone. */
    boolean isErased() {
      return erasedAt != null && text.isEmpty();
    }
  }

  /**
   * What the rules say now.
   *
   * @param textDigest of the text that was read: another one has its class already
   */
  record Decided(UUID id, String textDigest, CommentClass commentClass, String rule) {}

  long count() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from comment where brand = :brand")
                .bind("brand", brand.slug())
                .mapTo(Long.class)
                .one());
  }

  /**
   * The place of the last one, by its id and no clock: replicas' clocks differ, so that what is
   * here may bear a later time than this moment.
   */
  Optional<Long> last() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from comment where brand = :brand order by id desc limit 1")
                .bind("brand", brand.slug())
                .mapTo(UUID.class)
                .findOne()
                .map(UUID::getMostSignificantBits));
  }

  /** Where a piece that begins behind this place ends; empty when nothing is left. */
  Optional<Long> end(long after, long until, int size) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from (
                      select id from comment where brand = :brand and id > :after and id <= :until
                       order by id limit :size) piece
                     order by id desc limit 1
                    """)
                .bind("brand", brand.slug())
                .bind("after", last(after))
                .bind("until", last(until))
                .bind("size", size)
                .mapTo(UUID.class)
                .findOne()
                .map(UUID::getMostSignificantBits));
  }

  List<Said> said(long after, long end) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, text, erased_at, rule_class, rule from comment
                     where brand = :brand and id > :after and id <= :end
                     order by id
                    """)
                .bind("brand", brand.slug())
                .bind("after", last(after))
                .bind("end", last(end))
                .map(ConstructorMapper.of(Said.class))
                .list());
  }

  /** Returns those whose class has become another. */
  List<CommentChange> decide(List<Decided> decided, int version, Instant now) {
    if (decided.isEmpty()) {
      return List.of();
    }
    String rows = OwnJson.write(json, decided);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DECIDE)
                .bind("brand", brand.slug())
                .bind("rows", rows)
                .bind("version", version)
                .bind("now", now)
                .map(ConstructorMapper.of(CommentChange.class))
                .list());
  }

  /** The last id that can be at this place. */
  private static UUID last(long place) {
    return new UUID(place, -1);
  }
}
