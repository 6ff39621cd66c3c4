/** When runs are made without anybody asking for each. */
package io.hookline.attribution.credit.schedule;
