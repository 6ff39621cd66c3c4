package io.hookline.creator.brand;

/** What has days of the present brand, which are told by its time zone: that stays then. */
public interface KeepsTimeZone {

  boolean hasDays();
}
