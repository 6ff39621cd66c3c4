package io.hookline.content.produce.script;

/** What a part of a script is for; the first four are those of a series. */
enum ScriptPartKind {
  HOOK,
  CONTEXT,
  PAYOFF,
  NEXT_STEP,
  OTHER
}
