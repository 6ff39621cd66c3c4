package io.hookline.attribution.collect.ingest;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shapes of TikTok's Events API 2.0 and 1.0, by the end of their addresses. A shape without a
 * list holds one event, whose fields stand beside the names of the source.
 */
enum TrackFormat {
  EVENTS("event/track", "event_source_id", "data", "data", 1000),
  PIXEL("pixel/track", "pixel_code", null, "", 1),
  PIXEL_BATCH("pixel/batch", "pixel_code", "batch", "Batch", 50),
  OFFLINE("offline/track", "event_set_id", null, "", 1),
  OFFLINE_BATCH("offline/batch", "event_set_id", "batch", "Batch", 80);

  static final String EVENTS_PATH = "event/track";
  static final String PIXEL_PATH = "pixel/track";
  static final String PIXEL_BATCH_PATH = "pixel/batch";
  static final String OFFLINE_PATH = "offline/track";
  static final String OFFLINE_BATCH_PATH = "offline/batch";

  private static final Map<String, TrackFormat> BY_PATH =
      Stream.of(values())
          .flatMap(
              format ->
                  Stream.of("v1.2", "v1.3")
                      .map(version -> "/open_api/" + version + "/" + format.path)
                      .flatMap(path -> Stream.of(path, path + "/"))
                      .map(path -> Map.entry(path, format)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String path;
  private final String sourceField;
  private final String listField;
  private final String place;
  private final int most;

  TrackFormat(String path, String sourceField, String listField, String place, int most) {
    this.path = path;
    this.sourceField = sourceField;
    this.listField = listField;
    this.place = place;
    this.most = most;
  }

  /** Null for another address. */
  static TrackFormat at(String path) {
    return BY_PATH.get(path);
  }

  /** Of the operation's address, for metrics. */
  String template() {
    return "/open_api/{version}/" + path;
  }

  /** The field that names the source. */
  String sourceField() {
    return sourceField;
  }

  /** The field with the list of events; null where the body is one event. */
  String listField() {
    return listField;
  }

  /** How TikTok begins the path of an event's field; empty where the body is the event. */
  String place() {
    return place;
  }

  int most() {
    return most;
  }
}
