package io.hookline.creator.deal.promocode;

import io.hookline.creator.deal.partnership.FollowsPartnerships;
import io.hookline.creator.deal.partnership.PartnershipMove;
import io.hookline.creator.deal.partnership.PartnershipStatus;
import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Codes end with their partnership: what is ordered by one after its last day was not agreed to be
 * paid. Orders before keep their credit.
 */
@ApplicationScoped
class EndCodes implements FollowsPartnerships {

  private final PromoCodeRepository codes;
  private final Partnerships partnerships;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  EndCodes(
      PromoCodeRepository codes,
      Partnerships partnerships,
      BrandDirectory brands,
      CurrentBrand brand) {
    this.codes = codes;
    this.partnerships = partnerships;
    this.brands = brands;
    this.brand = brand;
  }

  @Override
  public void moved(PartnershipMove move) {
    if (move.status() == PartnershipStatus.COMPLETED
        || move.status() == PartnershipStatus.TERMINATED) {
      Instant end = end(move.partnershipId());
      for (PromoCode code : codes.under(move.partnershipId())) {
        if (code.endBy(end, codes.by(), move.at())) {
          codes.save(code, PromoCodeEvent::settled);
        }
      }
    }
  }

  private Instant end(UUID partnership) {
    LocalDate last = partnerships.find(partnership).orElseThrow().endsOn();
    return last.plusDays(1).atStartOfDay(brands.get(brand.slug()).timeZone()).toInstant();
  }
}
