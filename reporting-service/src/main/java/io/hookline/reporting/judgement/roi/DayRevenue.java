package io.hookline.reporting.judgement.roi;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Revenue attributed to creators on one day of the brand, in its currency. */
public record DayRevenue(LocalDate day, BigDecimal links, BigDecimal codes) {

  public BigDecimal total() {
    return links.add(codes);
  }
}
