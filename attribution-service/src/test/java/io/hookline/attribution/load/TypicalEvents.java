package io.hookline.attribution.load;

import io.hookline.kit.value.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Events as a web shop's server sends them, 720 bytes on average: half are views of a product, one
 * in fourteen is a purchase; all carry the pixel's cookie and a browser, most a click, an e-mail
 * address or the shop's own id of the customer.
 */
final class TypicalEvents {

  /** In the place of a number that makes an event, and its order, another one. */
  static final String NUMBER = "################";

  private static final List<String> BROWSERS =
      List.of(
          "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
              + " Gecko) Mobile/15E148 musical_ly_34.2.0 JsSdk/2.0 NetType/WIFI Channel/App Store"
              + " ByteLocale/en Region/US",
          "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko)"
              + " Chrome/124.0.0.0 Mobile Safari/537.36",
          "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
              + " Chrome/125.0.0.0 Safari/537.36",
          "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
              + " Gecko) Version/17.4.1 Mobile/15E148 Safari/604.1");

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final Random random;
  private final int shoppers;
  private final long time;

  /**
   * @param time of all of them, in Unix seconds
   */
  TypicalEvents(long seed, int shoppers, long time) {
    this.random = new Random(seed);
    this.shoppers = shoppers;
    this.time = time;
  }

  List<String> next(int number) {
    List<String> events = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      events.add(next());
    }
    return events;
  }

  private String next() {
    int shopper = random.nextInt(shoppers);
    Random own = new Random(shopper);
    double kind = random.nextDouble();
    String name =
        kind < .5
            ? "ViewContent"
            : kind < .7
                ? "AddToCart"
                : kind < .85 ? "Pageview" : kind < .93 ? "InitiateCheckout" : "Purchase";
    boolean buys = name.equals("Purchase");
    String user =
        "\"user_agent\":\"%s\",\"locale\":\"en-US\",\"ttp\":\"%s\""
            .formatted(BROWSERS.get(own.nextInt(BROWSERS.size())), text(own, 27));
    String click = text(own, 60);
    if (random.nextDouble() < .4) {
      user += ",\"ttclid\":\"E.C.P." + click + '"';
    }
    if (buys || name.equals("InitiateCheckout") || random.nextDouble() < .3) {
      user += ",\"external_id\":\"" + Sha256.hex("customer " + shopper) + '"';
    }
    if (buys || random.nextDouble() < .15) {
      user += ",\"email\":\"" + Sha256.hex("mail " + shopper) + '"';
    }
    if (buys && random.nextDouble() < .6) {
      user += ",\"phone\":\"" + Sha256.hex("phone " + shopper) + '"';
    }
    int product = 1 + random.nextInt(500);
    return """
    {"event":"%s","event_time":%d,"event_id":"%s","user":{%s},"page":{"url":\
    "https://shop.example.com/products/serum-%d?utm_source=tiktok&utm_medium=paid&utm_campaign=autumn-%d",\
    "referrer":"%s"},"properties":{%s}}"""
        .formatted(
            name,
            time,
            NUMBER,
            user,
            product,
            product % 7,
            random.nextBoolean()
                ? "https://www.tiktok.com/"
                : "https://shop.example.com/collections/serums",
            name.equals("Pageview") ? "" : properties(product, buys));
  }

  private static String properties(int product, boolean buys) {
    String price = List.of("19.9", "24.5", "39", "59.95").get(product % 4);
    return """
    "content_type":"product","currency":"EUR","value":%s,"contents":[{"content_id":"SKU-%d",\
    "content_name":"Night serum %d ml","content_category":"Serums","price":%s,"quantity":1}]%s"""
        .formatted(price, product, product, price, buys ? ",\"order_id\":\"" + NUMBER + '"' : "");
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
