package io.hookline.local.demo;

import static io.hookline.local.demo.Stage.BOFU;
import static io.hookline.local.demo.Stage.MOFU;
import static io.hookline.local.demo.Stage.TOFU;

import java.time.ZoneId;
import java.util.List;

/** The smaller client, in another currency and time zone. */
final class NordlysCoffee {

  static final Brand BRAND =
      new Brand(
          "nordlys-coffee",
          "Nordlys Coffee",
          ZoneId.of("Europe/Oslo"),
          "EUR",
          "butikk.nordlys-coffee.example",
          "C9NORDLYSWEB00000001",
          106,
          List.of(
              new Pillar(
                  "Better at home",
                  "A café's cup from an ordinary kitchen.",
                  List.of(
                      new Series(
                          "One thing you do wrong",
                          "A cup poured down the sink",
                          "The mistake, in slow motion",
                          "The same beans, done right",
                          "Try it tomorrow and tell us",
                          List.of(TOFU, TOFU, MOFU),
                          List.of(
                              "boiling water",
                              "old beans",
                              "the wrong grind",
                              "a dirty moka pot",
                              "too much milk")),
                      new Series(
                          "Gear under 60",
                          "A price tag, turned around",
                          "What it does that the dear one does too",
                          "Blind tasting",
                          "Linked in the bio",
                          List.of(MOFU, BOFU),
                          List.of("hand grinder", "pour-over set", "scale", "milk frother")))),
              new Pillar(
                  "From farm to cup",
                  "Who grows it and what they are paid.",
                  List.of(
                      new Series(
                          "Meet the grower",
                          "A hand full of cherries",
                          "A day at the farm",
                          "What of your money arrives there",
                          "This lot is in the shop until it is gone",
                          List.of(TOFU, MOFU, BOFU),
                          List.of("Huila", "Yirgacheffe", "Nyeri", "Antigua"))))),
          List.of(
              Product.of("NOR-HOUSE-1000", "House roast 1 kg", "Beans", "/house-roast", "28.00"),
              Product.of("NOR-ESPR-500", "Espresso 500 g", "Beans", "/espresso", "24.00"),
              Product.of("NOR-POUR", "Pour-over set", "Tools", "/pour-over", "59.00"),
              Product.of("NOR-MUG", "Mug", "Tools", "/mug", "24.00"),
              Product.of("NOR-BOX", "Tasting box", "Boxes", "/tasting-box", "36.00")),
          Talents.of("nordlys-coffee"));

  private NordlysCoffee() {}
}
