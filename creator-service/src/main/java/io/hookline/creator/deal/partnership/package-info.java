/** Terms between a brand and a creator: period, fee and state. */
package io.hookline.creator.deal.partnership;
