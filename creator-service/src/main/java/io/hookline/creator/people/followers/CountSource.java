package io.hookline.creator.people.followers;

/** Who counted. Of one day what an API told goes before a file, and that before what was typed. */
public enum CountSource {
  API,
  IMPORT,
  MANUAL
}
