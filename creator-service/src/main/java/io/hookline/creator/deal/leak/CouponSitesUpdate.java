package io.hookline.creator.deal.leak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All coupon sites that the brand adds to those that every brand has. */
record CouponSitesUpdate(
    @NotNull @Size(max = 500) @Schema(examples = "[\"coupons.example\"]")
        List<
                @NotNull @Size(max = 253)
                @Pattern(
                    regexp = "([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}",
                    message = "must be a domain such as coupons.example")
                String>
            domains) {}
