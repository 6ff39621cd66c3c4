package io.hookline.creator.deal.leak;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** By what leaks of promo codes are known. */
@ConfigMapping(prefix = "hookline.code-leaks")
interface LeakConfig {

  /**
   * Domains of coupon sites, whose subdomains are meant too; brands add their own with {@code PUT
   * /v1/brands/{brand}/coupon-sites}.
   */
  @WithDefault(
      "retailmenot.com,honey.com,joinhoney.com,couponfollow.com,coupons.com,dontpayfull.com,"
          + "groupon.com,capitaloneshopping.com,slickdeals.net,wethrift.com,simplycodes.com,"
          + "knoji.com,offers.com,savings.com,couponbirds.com,hotdeals.com,vouchercodes.co.uk,"
          + "myvouchercodes.co.uk,mydealz.de,gutscheine.de,gutscheinsammler.de,sparwelt.de,"
          + "dealabs.com,ma-reduc.com,radins.com,pepper.pl,pepper.com,hotukdeals.com,"
          + "picodi.com,promocodes.com,cuponation.com,promokod.ru,promokodi.net,kupon.pl")
  List<String> couponSites();
}
