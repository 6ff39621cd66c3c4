package io.hookline.reporting.report.overview;

import java.util.List;

/**
 * A page of a brand's figures, in words: what the template shows and nothing that it would have to
 * work out.
 *
 * @param crumbs from the whole down to what is above this page
 * @param days in words; {@code compared} is null for no comparison
 * @param kept what the form carries along
 * @param api where a program has the same
 */
public record OverviewPage(
    String slug,
    String brand,
    String heading,
    List<Crumb> crumbs,
    String days,
    String compared,
    String timeZone,
    String currency,
    String asOf,
    String madeAt,
    List<Preset> presets,
    String from,
    String to,
    List<Choice> comparisons,
    List<Kept> kept,
    List<TileGroup> groups,
    List<LineChart> charts,
    List<FigureTable> tables,
    List<LeftOut> leftOut,
    List<Feed> feeds,
    String api) {

  /** A way back up. */
  public record Crumb(String name, String href) {}

  /** Days to choose. */
  public record Preset(String name, String href, boolean current) {}

  /** A choice of the form. */
  public record Choice(String value, String name, boolean current) {}

  /** A field that the form sends along unseen. */
  public record Kept(String name, String value) {}

  /** Figures that say the same kind of thing. */
  public record TileGroup(String id, String title, String hint, List<Tile> tiles) {}

  /** A figure that cannot be parted in this way. */
  public record LeftOut(String label, String reason) {}

  /** How recent one source is. */
  public record Feed(String name, String asOf, String state) {}
}
