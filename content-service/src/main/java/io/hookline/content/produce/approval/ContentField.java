package io.hookline.content.produce.approval;

/** A part of a post's content, as the post's versions name them. */
enum ContentField {
  KIND,
  CREATOR,
  ACCOUNT,
  PARTNERSHIP,
  MENTION,
  RELATION,
  CAPTION,
  MEDIA,
  LINKS,
  DISCLOSURE,
  INTERACTION,
  PLANNED_FOR
}
