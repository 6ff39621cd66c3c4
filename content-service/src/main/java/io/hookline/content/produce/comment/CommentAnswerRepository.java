package io.hookline.content.produce.comment;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

@ApplicationScoped
class CommentAnswerRepository {

  private static final String SELECT =
      """
      select a.id, a.comment_id, a.post_id, a.kind, c.class as comment_class, c.commented_at,
             p.published_at as answered_at, a.version, a.created_at,
             case when p.published_at >= c.commented_at
                  then floor(extract(epoch from p.published_at - c.commented_at))::bigint
             end as response_seconds
        from comment_answer a
        join comment c on c.id = a.comment_id
        join post p on p.id = a.post_id
       where a.brand = :brand
      """;

  private static final String INSERT =
      """
      insert into comment_answer (id, brand, comment_id, post_id, kind, version, created_at)
      values (:id, :brand, :comment, :post, :kind, 0, :now)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CommentAnswerRepository(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(UUID id, NewCommentAnswer answer, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("id", id)
                .bind("brand", brand.slug())
                .bind("comment", answer.commentId())
                .bind("post", answer.postId())
                .bind("kind", answer.kind())
                .bind("now", now)
                .execute());
  }

  /**
   * @throws Problem COMMENT_ANSWER_NOT_FOUND, also when somebody else has removed it just now
   */
  void remove(UUID id) {
    int removed =
        jdbi.withHandle(
            handle ->
                handle.execute(
                    "delete from comment_answer where brand = ? and id = ?", brand.slug(), id));
    if (removed == 0) {
      throw notFound(id);
    }
  }

  /**
   * @throws Problem COMMENT_ANSWER_NOT_FOUND
   */
  CommentAnswerView get(UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " and a.id = :id")
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .map(ConstructorMapper.of(CommentAnswerView.class))
                    .findOne())
        .orElseThrow(() -> notFound(id));
  }

  private static Problem notFound(UUID id) {
    return new Problem(CommentProblem.COMMENT_ANSWER_NOT_FOUND, "There is no answer " + id + ".");
  }

  /**
   * @param comment null for all
   * @param post null for all
   */
  List<CommentAnswerView> before(UUID comment, UUID post, UUID id, int limit) {
    String which =
        (comment == null ? "" : " and a.comment_id = :comment")
            + (post == null ? "" : " and a.post_id = :post");
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + which + " and a.id < :id order by a.id desc limit :limit")
                .bind("brand", brand.slug())
                .bind("comment", comment)
                .bind("post", post)
                .bind("id", id)
                .bind("limit", limit)
                .map(ConstructorMapper.of(CommentAnswerView.class))
                .list());
  }
}
