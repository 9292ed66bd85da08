import { stepstonePlatform } from './shared/stepstone-platform'

/** "/stellenangebote--title-city-employer--123-inline.html", with another first word in each country. */
export const stepstone = stepstonePlatform('stepstone', /--(\d+)-inline\.html/)
