package io.hookline.content.produce.brief;

/** How far a brief has come. One that was withdrawn stays so. */
public enum BriefState {
  DRAFT,
  SENT,
  ACCEPTED,
  DECLINED,
  WITHDRAWN
}
