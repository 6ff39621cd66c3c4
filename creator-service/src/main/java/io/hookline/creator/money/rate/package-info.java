/** What currencies were worth in each other, by the day, as the brand's finance has recorded it. */
package io.hookline.creator.money.rate;
