package io.hookline.local.demo;

import java.util.Map;

/**
 * What was told of a day of an ad, as a row for an import.
 *
 * @param post that is shown as the ad; null for another ad
 * @param told all but the post's id
 */
record AdRow(OwnPost post, Map<String, Object> told) {

  Map<String, Object> of(Names names) {
    Map<String, Object> row = Body.of("postId", post == null ? null : names.id(post.name()));
    row.putAll(told);
    return row;
  }
}
