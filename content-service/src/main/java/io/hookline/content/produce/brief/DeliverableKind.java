package io.hookline.content.produce.brief;

/** What is handed in. */
enum DeliverableKind {
  VIDEO,
  PHOTO_CAROUSEL,
  LIVE,
  STORY,
  PHOTOS,
  RAW_FOOTAGE
}
