package io.hookline.content.measure.networkfile;

import java.util.Set;

/** Genders as the interfaces call them. */
final class Genders {

  private static final Set<String> WOMEN =
      Set.of(
          "female",
          "women",
          "weiblich",
          "frauen",
          "femme",
          "femmes",
          "feminin",
          "mujer",
          "mujeres",
          "femenino",
          "feminino",
          "mulher",
          "mulheres",
          "nu",
          "女性",
          "γυναικα",
          "γυναικεσ",
          "θηλυ",
          "perempuan",
          "wanita");

  private static final Set<String> MEN =
      Set.of(
          "male",
          "men",
          "mannlich",
          "manner",
          "homme",
          "hommes",
          "masculin",
          "hombre",
          "hombres",
          "masculino",
          "homem",
          "homens",
          "nam",
          "男性",
          "ανδρασ",
          "αντρασ",
          "ανδρεσ",
          "αντρεσ",
          "αρρεν",
          "laki-laki",
          "pria");

  private static final Set<String> OTHERS =
      Set.of(
          "other",
          "others",
          "andere",
          "sonstige",
          "divers",
          "autre",
          "autres",
          "otro",
          "otros",
          "outro",
          "outros",
          "khac",
          "その他",
          "αλλο",
          "αλλα",
          "lainnya");

  private Genders() {}

  /** {@code FEMALE}, {@code MALE}, {@code OTHER}; else as written. */
  static String of(String written) {
    String folded = Folded.of(written.length() > 40 ? "" : written);
    if (WOMEN.contains(folded)) {
      return "FEMALE";
    }
    if (MEN.contains(folded)) {
      return "MALE";
    }
    return OTHERS.contains(folded) ? "OTHER" : written;
  }
}
