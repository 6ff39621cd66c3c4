package io.hookline.content.series;

import io.hookline.kit.outbox.Event;

record SeriesUpdated(SeriesView data) implements Event {
  @Override
  public String subject() {
    return "series/" + data.id();
  }
}
