package io.hookline.content.produce.post;

/**
 * Who speaks, and where a post is shown: PAID_ONLY runs as an advertisement and stands on no
 * profile.
 */
public enum PostKind {
  BRAND_ORGANIC,
  CREATOR,
  UGC,
  PAID_ONLY,
  LIVE,
  PHOTO_CAROUSEL
}
