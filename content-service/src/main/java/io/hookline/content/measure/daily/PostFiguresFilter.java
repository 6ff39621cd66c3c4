package io.hookline.content.measure.daily;

import io.hookline.content.calendar.Days;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.network.Network;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts the table shows, and of which period. */
public class PostFiguresFilter {

  static final int USUAL_DAYS = 90;
  static final int MOST_DAYS = 400;

  @Parameter(description = Days.FROM + "; the last 90 days, if none is given")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = Days.TO)
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "Whose views are counted; they are never added up")
  @QueryParam("dataset")
  @DefaultValue("ORGANIC")
  @NotNull
  Dataset dataset;

  @Parameter(
      description =
          "Posts in the order of what they gained of this counter, the most first; without it the"
              + " newest first")
  @QueryParam("by")
  Counter by;

  @Parameter(description = "Only this series' posts")
  @QueryParam("seriesId")
  UUID series;

  @Parameter(description = "Only this creator's posts")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only posts of this account of the brand")
  @QueryParam("accountId")
  UUID account;

  @Parameter(description = "Only posts on this network")
  @QueryParam("network")
  Network network;

  @Parameter(description = "Only posts published at this instant or later")
  @QueryParam("publishedFrom")
  @Plausible
  Instant publishedFrom;

  @Parameter(description = "Only posts published before this instant")
  @QueryParam("publishedBefore")
  @Plausible
  Instant publishedBefore;

  Days days(LocalDate today) {
    return days(from, to, today);
  }

  /** What is asked for; the last days up to today, if nothing is. */
  static Days days(LocalDate from, LocalDate to, LocalDate today) {
    return Days.asked(from, from == null && to == null ? today : to, today, USUAL_DAYS, MOST_DAYS);
  }
}
