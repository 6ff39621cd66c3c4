package io.hookline.content.measure.timeline;

/** Who told: a person, a program, or the services' own changes. */
public enum EntrySource {
  MANUAL,
  API,
  AUTOMATIC
}
