package io.hookline.content.plan.trend;

/** What goes round. */
enum TrendKind {
  SOUND,
  HASHTAG,
  CHALLENGE,
  FORMAT,
  EFFECT,
  TOPIC,
  MEME,
  OTHER
}
