/** Partnerships of a brand and a creator: their terms in versions, and the steps of their life. */
package io.hookline.creator.deal.partnership;
