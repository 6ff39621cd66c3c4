package io.hookline.bulk.job;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns looks at a job into the events of one reader. */
final class JobEvents {

  /** Looks without news after which a comment keeps proxies from closing the connection. */
  private static final int QUIET = 20;

  /** Stands for the end of the stream. */
  private static final Optional<OutboundSseEvent> END = Optional.empty();

  private final Sse sse;
  private long shown = -1;
  private int quiet;

  JobEvents(Sse sse) {
    this.sse = sse;
  }

  /**
   * @param job empty when it was forgotten
   * @return what to send now, an empty one for the end
   */
  List<Optional<OutboundSseEvent>> after(Optional<JobView> job) {
    if (job.isEmpty()) {
      return List.of(END);
    }
    List<Optional<OutboundSseEvent>> events = new ArrayList<>();
    if (job.get().version() != shown) {
      shown = job.get().version();
      quiet = 0;
      events.add(Optional.of(event(job.get())));
    } else if (++quiet % QUIET == 0) {
      events.add(Optional.of(sse.newEventBuilder().comment("still there").build()));
    }
    if (job.get().state().isFinal()) {
      events.add(END);
    }
    return events;
  }

  private OutboundSseEvent event(JobView job) {
    return sse.newEventBuilder()
        .id(Long.toString(job.version()))
        .name("job")
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(JobView.class, job)
        .build();
  }
}
