package io.hookline.local.demo;

import java.util.Map;

/**
 * What was told of one of the brand's own posts, as a row for an import.
 *
 * @param told all but the post's id
 */
record PostRow(OwnPost post, Map<String, Object> told) {

  Map<String, Object> of(Names names) {
    Map<String, Object> row = Body.of("postId", names.id(post.name()));
    row.putAll(told);
    return row;
  }
}
