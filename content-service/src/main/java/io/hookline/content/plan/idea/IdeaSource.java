package io.hookline.content.plan.idea;

/** What an idea came from. CONVERTING is what sells already, OWN is the team's own head. */
enum IdeaSource {
  TREND,
  COMMENT,
  LEARNING,
  COMPETITOR,
  CONVERTING,
  OWN
}
