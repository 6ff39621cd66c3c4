package io.hookline.local.demo;

import static io.hookline.local.service.Service.ATTRIBUTION;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.machine.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Loads what people have done: clicks as an import from an older link system, orders as events. */
final class Traffic {

  private final BrandStory story;
  private final BrandApi api;
  private final Import clicks;
  private final LoadState state;
  private final Crew crew;
  private final Tally tally;
  private final String shop;

  /**
   * @param shop origin of the demo shop
   */
  Traffic(BrandStory story, BrandApi api, LoadState state, Crew crew, Tally tally, String shop) {
    this.shop = shop;
    this.story = story;
    this.api = api;
    this.clicks = new Import(api, ATTRIBUTION, "touches");
    this.state = state;
    this.crew = crew;
    this.tally = tally;
  }

  static int requests(BrandStory story) {
    return Import.pieces(story.clicks()).size()
        + new ShopEvents(story.brand()).batches(story.orders()).size()
        + 3;
  }

  /**
   * @param links the id of each link
   */
  void load(Function<Link, String> links) throws InterruptedException {
    crew.each(Import.pieces(story.clicks()), piece -> touches(piece, links));
    orders();
    new Import(api, ATTRIBUTION, "refunds")
        .send("shop", new Refunds(story.brand(), state.day()).of(story.orders()));
    tally.count();
    new ShopSystem(story.brand(), api).load(story.orders());
    tally.count();
  }

  private void touches(List<Click> piece, Function<Link, String> links)
      throws InterruptedException {
    clicks.send(
        String.valueOf(piece.get(0).number()),
        piece.stream().map(click -> touch(click, links.apply(click.link()))).toList());
    tally.count();
  }

  private static Map<String, Object> touch(Click click, String link) {
    Map<String, Object> touch =
        Body.of(
            "externalId", "click-%06d".formatted(click.number()),
            "linkId", link,
            "occurredAt", click.occurredAt().toString(),
            "kind", "CLICK",
            "clickId", click.clickId());
    if (click.ttclid() != null) {
      touch.put("ttclid", click.ttclid());
    }
    return touch;
  }

  private void orders() throws InterruptedException {
    String token = shopToken();
    for (Map<String, Object> batch : new ShopEvents(story.brand()).batches(story.orders())) {
      JsonNode answer = api.track(token, batch);
      if (answer.path("code").intValue() != 0) {
        throw new Refusal("orders were refused: " + answer);
      }
      tally.count();
    }
  }

  /** The token is shown once: it is kept before anything else is done. */
  private String shopToken() throws InterruptedException {
    String name = "token." + story.brand().slug();
    if (state.get(name).isEmpty()) {
      JsonNode source =
          api.create(
              ATTRIBUTION,
              "event-sources",
              "shop",
              Body.of(
                  "name",
                  "Web shop",
                  "kind",
                  "WEB",
                  "code",
                  story.brand().pixel(),
                  "allowedOrigins",
                  List.of(shop, "https://" + story.brand().shop())));
      if (!source.hasNonNull("accessToken")) {
        throw new Refusal("the shop's token was lost when the load was interrupted; use --reset");
      }
      state.put("source." + story.brand().slug(), source.path("id").textValue());
      state.put(name, source.path("accessToken").textValue());
    }
    tally.count();
    return state.get(name).orElseThrow();
  }
}
