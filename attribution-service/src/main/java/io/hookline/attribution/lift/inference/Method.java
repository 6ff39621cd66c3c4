package io.hookline.attribution.lift.inference;

/** By what a study was decided: named in every result. */
public enum Method {
  SCORE_TEST(
      "Score test of two proportions (pooled z) and its inversion",
      "Mee, Biometrics 40 (1984) 1175-1176; Koopman, Biometrics 40 (1984) 513-517"),
  WELCH(
      "Welch's t test and its inversion (Fieller for the relative lift)",
      "Welch, Biometrika 34 (1947) 28-35; Fieller, JRSS B 16 (1954) 175-185"),
  CUPED(
      "Welch's t test of values adjusted by the pre-period (CUPED)",
      "Deng, Xu, Kohavi and Walker, WSDM 2013"),
  MIXTURE_SPRT(
      "Mixture sequential probability ratio test and its confidence sequence: may be looked at at"
          + " any time",
      "Johari, Koomen, Pekelis and Walsh, Operations Research 70 (2022) 1806-1821; Waudby-Smith et"
          + " al., arXiv 2103.06476 (2021)"),
  BLOCK_CONFORMAL(
      "Synthetic control with block permutations (conformal): each run of days held out of its own"
          + " fit",
      "Abadie, Diamond and Hainmueller, JASA 105 (2010) 493-505; Chernozhukov, Wuethrich and Zhu,"
          + " JASA 116 (2021) 1849-1864"),
  SWITCHBACK(
      "Days on and off by a drawn calendar, judged by the calendars that might have been drawn",
      "Bojinov, Simchi-Levi and Zhao, Management Science 69 (2023) 3759-3777"),
  DIFFERENCE_IN_DIFFERENCES(
      "Difference in differences with permuted regions: the weaker method, as it takes for granted"
          + " that all regions would have moved alike",
      "Rosenbaum, Statistical Science 17 (2002) 286-327");

  private final String title;
  private final String source;

  Method(String title, String source) {
    this.title = title;
    this.source = source;
  }

  public String title() {
    return title;
  }

  public String source() {
    return source;
  }
}
