package io.hookline.content.produce.comment;

import io.hookline.content.network.Network;
import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which comments a list shows; all of what is given must hold. */
public class CommentFilter {

  @Parameter(
      description =
          "Only comments with all of these words, in any order and any script; those between"
              + " quotation marks one behind the other, those that end with * as beginnings",
      example = "retinol \"how often\"")
  @QueryParam("q")
  @Size(max = 200)
  String q;

  @Parameter(description = "Only comments on this post")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "Only comments on this network")
  @QueryParam("network")
  Network network;

  @Parameter(description = "Only comments of this class")
  @QueryParam("commentClass")
  CommentClass commentClass;

  @Parameter(description = "Only comments of this author")
  @QueryParam("authorKey")
  @Pattern(regexp = "[0-9a-f]{32}")
  String authorKey;

  @Parameter(description = "Only replies to the comment with this id of the network")
  @QueryParam("parentPlatformId")
  @Pattern(regexp = PlatformId.FORM)
  String parentPlatformId;

  @Parameter(description = "Only comments that a published post answers, or that none does")
  @QueryParam("answered")
  Boolean answered;

  @Parameter(description = "Only comments that have become an idea, or that have not")
  @QueryParam("becameIdea")
  Boolean becameIdea;

  @Parameter(description = "Only comments that are gone, or that are there")
  @QueryParam("deleted")
  Boolean deleted;

  @Parameter(description = "Made at this instant or later", example = "2026-09-01T00:00:00Z")
  @QueryParam("from")
  @Plausible
  Instant from;

  @Parameter(description = "Made before this instant", example = "2026-10-01T00:00:00Z")
  @QueryParam("to")
  @Plausible
  Instant to;

  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /** Conditions on the rows {@code r} beside the brand; only those that are asked for. */
  String conditions() {
    StringBuilder sql = new StringBuilder("(r.commented_at, r.id) < (:placeAt, :placeId)");
    add(sql, "r.post_id = :post", "post", post);
    add(sql, "r.network = :network", "network", network == null ? null : network.name());
    add(sql, "r.class = :class", "class", commentClass == null ? null : commentClass.name());
    add(sql, "r.author_key = :author", "author", authorKey);
    add(sql, "r.parent_platform_id = :parent", "parent", parentPlatformId);
    add(sql, "r.commented_at >= :from", "from", from);
    add(sql, "r.commented_at < :to", "to", to);
    if (answered != null) {
      sql.append(answered ? " and exists (" : " and not exists (")
          .append("select from comment_answer a join post p on p.id = a.post_id where")
          .append(" a.comment_id = r.id and a.brand = r.brand and p.published_at is not null)");
    }
    if (becameIdea != null) {
      sql.append(becameIdea ? " and exists (" : " and not exists (")
          .append("select from idea i where i.brand = r.brand and i.comment_id = r.id)");
    }
    if (deleted != null) {
      sql.append(deleted ? " and r.deleted_at is not null" : " and r.deleted_at is null");
    }
    return sql.toString();
  }

  Map<String, Object> parameters(PlaceInTime place) {
    parameters.put("placeAt", place.at());
    parameters.put("placeId", place.id());
    return parameters;
  }

  private void add(StringBuilder sql, String condition, String name, Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }
}
