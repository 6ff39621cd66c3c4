package io.hookline.content.produce.comment;

/** Who has put a comment into its class. */
enum ClassifiedBy {
  RULES,
  PERSON
}
