package io.hookline.local.demo;

import static io.hookline.local.demo.Stage.BOFU;
import static io.hookline.local.demo.Stage.MOFU;
import static io.hookline.local.demo.Stage.TOFU;

import java.time.ZoneId;
import java.util.List;

/** The larger client: reach is bought here at any price, and some of it is not worth it. */
final class AcmeCosmetics {

  static final Brand BRAND =
      new Brand(
          "acme-cosmetics",
          "Acme Cosmetics",
          ZoneId.of("America/New_York"),
          "USD",
          "shop.acme-cosmetics.example",
          "C9ACMESHOPWEB0000001",
          215,
          List.of(
              new Pillar(
                  "Skin science",
                  "What ingredients do, shown and not claimed.",
                  List.of(
                      new Series(
                          "Myth or molecule",
                          "A claim everybody repeats, in five words",
                          "What the study really measured",
                          "Myth or molecule, with the one number that decides",
                          "Save it for your next shelf check",
                          List.of(TOFU, TOFU, MOFU),
                          List.of(
                              "retinol burns",
                              "pores open",
                              "SPF in winter",
                              "natural is mild",
                              "toothpaste on spots",
                              "collagen creams")),
                      new Series(
                          "Read the label",
                          "A bottle, and a thumb over the brand",
                          "The first five ingredients, read aloud",
                          "What you pay for and what fills the bottle",
                          "Comment the bottle to read next",
                          List.of(MOFU, TOFU),
                          List.of(
                              "niacinamide serum",
                              "micellar water",
                              "vitamin C at 20 %",
                              "drugstore dupes",
                              "night creams")))),
              new Pillar(
                  "Real routines",
                  "Mornings and evenings of people with jobs.",
                  List.of(
                      new Series(
                          "Three minutes, three steps",
                          "A timer starts",
                          "Why each step is there",
                          "Skin before and after, same light",
                          "The set is in the bio",
                          List.of(MOFU, BOFU, TOFU),
                          List.of(
                              "before the school run",
                              "after a night shift",
                              "on a train",
                              "gym bag edition",
                              "when it is 35 degrees")),
                      new Series(
                          "Thirty days of one thing",
                          "Day 1, no filter",
                          "One product, nothing else changed",
                          "Day 30 beside day 1",
                          "My code is on screen",
                          List.of(MOFU, BOFU),
                          List.of("glow serum", "night cream", "SPF fluid", "cleansing balm")))),
              new Pillar(
                  "Drops and offers",
                  "New products, and reasons to buy this week.",
                  List.of(
                      new Series(
                          "First look",
                          "A box nobody has seen",
                          "What is new and for whom",
                          "Texture, scent, price",
                          "Code in the caption until Sunday",
                          List.of(BOFU, BOFU, MOFU),
                          List.of("lip oil", "travel set", "refill pack", "spring box"))))),
          List.of(
              Product.of("ACM-SERUM-30", "Glow serum 30 ml", "Serums", "/serum", "38.00"),
              Product.of("ACM-NIGHT-50", "Night cream 50 ml", "Creams", "/night-cream", "46.00"),
              Product.of("ACM-BALM-90", "Cleansing balm 90 ml", "Cleansers", "/balm", "27.00"),
              Product.of("ACM-SPF-40", "SPF 50 fluid 40 ml", "Sun care", "/spf", "32.00"),
              Product.of("ACM-LIP-8", "Lip oil 8 ml", "Lips", "/lip-oil", "24.00")),
          Talents.of("acme-cosmetics"));

  private AcmeCosmetics() {}
}
