package io.hookline.attribution.collect.adcost;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ids of which a spreadsheet has kept fifteen digits: {@code 7.41234E+18}, or zeros at the end.
 * They would make one ad of many, and its days would replace each other.
 */
final class RoundedIds {

  private static final Pattern NOTATION = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE]\\+?\\d+");

  private static final Pattern ZEROS = Pattern.compile("\\d{13,}000");

  private static final int SOME = 3;
  private static final int ONE_IN = 10;

  /** An id, and its field. */
  private record Id(String field, Function<AdDayFacts, String> of) {}

  private static final List<Id> IDS =
      List.of(
          new Id("adId", AdDayFacts::adId),
          new Id("adGroupId", AdDayFacts::adGroupId),
          new Id("platformCampaignId", AdDayFacts::platformCampaignId),
          new Id("platformPostId", AdDayFacts::platformPostId),
          new Id("adAccountId", AdDayFacts::adAccountId));

  private final boolean areRounded;

  private RoundedIds(boolean areRounded) {
    this.areRounded = areRounded;
  }

  /** One id in a thousand ends with three zeros; where one in ten does, they were rounded. */
  static RoundedIds among(Collection<AdDayFacts> facts) {
    Set<String> ids =
        facts.stream()
            .flatMap(one -> IDS.stream().map(id -> id.of().apply(one)))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    long rounded = ids.stream().filter(RoundedIds::endsWithZeros).count();
    return new RoundedIds(rounded >= SOME && rounded * ONE_IN >= ids.size());
  }

  /**
   * @throws Problem AD_IDS_ROUNDED
   */
  void refuse(AdDayFacts facts) {
    if (areRounded) {
      refuse(facts, RoundedIds::endsWithZeros, "ends with zeros where its digits were");
    }
  }

  /**
   * @throws Problem AD_IDS_ROUNDED
   */
  static void refuseNotation(AdDayFacts facts) {
    refuse(facts, id -> NOTATION.matcher(id).matches(), "is a rounded number");
  }

  private static void refuse(AdDayFacts facts, Predicate<String> isRounded, String message) {
    List<Violation> violations = new ArrayList<>();
    for (Id id : IDS) {
      Stream.ofNullable(id.of().apply(facts))
          .filter(isRounded)
          .forEach(text -> violations.add(new Violation(id.field(), message)));
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          AdDayProblem.AD_IDS_ROUNDED,
          "A spreadsheet keeps fifteen digits of a number. Send the file as the platform wrote it,"
              + " or format the column as text before the file is opened.",
          violations);
    }
  }

  private static boolean endsWithZeros(String id) {
    return id.endsWith("000") && ZEROS.matcher(id).matches();
  }
}
