package io.hookline.attribution.collect.survey;

/** Who told an answer: a program, a file, or the page on which the shopper gave it. */
enum AnswerSource {
  API,
  IMPORT,
  PAGE
}
