package io.hookline.content.produce.commentrules;

/** What a comment is, for those who decide what to do about it. */
public enum CommentClass {
  /** Wants to know something. */
  QUESTION,
  /** Has not understood the post or the product. */
  CONFUSION,
  /** Likes it. */
  PRAISE,
  /** Says why not to buy: the price, the doubt, the other brand. */
  OBJECTION,
  /** Wants to buy, or asks where and for how much. */
  INTENT,
  /** Has bought and is not content. */
  COMPLAINT,
  /** None of these. */
  OTHER
}
