/** What a creator earned for what a creator costs: the score, its verdict and every part of it. */
package io.hookline.reporting.judgement.roi;
