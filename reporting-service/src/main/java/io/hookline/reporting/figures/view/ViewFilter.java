package io.hookline.reporting.figures.view;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.query.QuestionFilter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Of which posts a view is. Several values of one parameter widen it, several parameters narrow it;
 * {@code none} stands for what has none.
 */
public class ViewFilter {

  /** Of what has no series, no creator … */
  public static final String NONE = "none";

  private static final String KEY = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e";

  @Parameter(description = "Only these posts, by id", example = KEY)
  @QueryParam("post")
  @Size(max = 100)
  List<@Size(max = 200) String> post;

  @Parameter(description = "Only of these series, by id, or `none`", example = KEY)
  @QueryParam("series")
  @Size(max = 100)
  List<@Size(max = 200) String> series;

  @Parameter(description = "Only of these pillars, by id, or `none`", example = KEY)
  @QueryParam("pillar")
  @Size(max = 100)
  List<@Size(max = 200) String> pillar;

  @Parameter(description = "Only of these creators, by id, or `none`", example = KEY)
  @QueryParam("creator")
  @Size(max = 100)
  List<@Size(max = 200) String> creator;

  @Parameter(description = "Only of these partnerships, by id, or `none`", example = KEY)
  @QueryParam("partnership")
  @Size(max = 100)
  List<@Size(max = 200) String> partnership;

  @Parameter(description = "Only of these campaigns, by id, or `none`", example = KEY)
  @QueryParam("campaign")
  @Size(max = 100)
  List<@Size(max = 200) String> campaign;

  @Parameter(description = "Only of these accounts of the brand, by id, or `none`", example = KEY)
  @QueryParam("account")
  @Size(max = 100)
  List<@Size(max = 200) String> account;

  @Parameter(description = "Only on these networks", example = "TIKTOK")
  @QueryParam("network")
  @Size(max = 100)
  List<@Size(max = 200) String> network;

  @Parameter(description = "Only for these funnel stages, or `none`", example = "BOFU")
  @QueryParam("funnelStage")
  @Size(max = 100)
  List<@Size(max = 200) String> funnelStage;

  @Parameter(description = "Only of these kinds: who speaks, and where", example = "CREATOR")
  @QueryParam("kind")
  @Size(max = 100)
  List<@Size(max = 200) String> kind;

  List<QuestionFilter> filters() {
    List<QuestionFilter> filters = new ArrayList<>();
    add(filters, "post", post);
    add(filters, "series", series);
    add(filters, "pillar", pillar);
    add(filters, "creator", creator);
    add(filters, "partnership", partnership);
    add(filters, "campaign", campaign);
    add(filters, "account", account);
    add(filters, "network", network);
    add(filters, "funnel_stage", funnelStage);
    add(filters, "kind", kind);
    return filters;
  }

  private static void add(List<QuestionFilter> filters, String dimension, List<String> values) {
    if (values != null && !values.isEmpty()) {
      filters.add(filter(dimension, values));
    }
  }

  /** As {@link Dimension}s are filtered, of what an address says. */
  public static QuestionFilter filter(String dimension, List<String> values) {
    List<String> keys = new ArrayList<>(values);
    Collections.replaceAll(keys, NONE, null);
    return QuestionFilter.in(dimension, keys);
  }
}
