/** What must be known of how a value was got, by row or by finding; for misses, their reason. */
export const demandNotes: Readonly<Record<string, string>> = {
  "demand.F02":
    "The published runs take remission from prescription disorder along, which the sector has not: illicit remission has grown more since 1999 and relapses more, so that the same exponent does more to deaths.",
  "demand.F03":
    "The published measure lowers relapse into prescription disorder too, three quarters of all remission; the sector has the illicit part alone, so that disorder and late deaths move less.",
  "demand.F06":
    "The sector keeps a fifth more people who use without a disorder in 2020 than the published run, so that fewer starts do more.",
  "demand.F08":
    "One treatment stands for three medications: demand for methadone takes up places for buprenorphine, and demand is met by 2024, so that more capacity does less and for a shorter time.",
  "demand.F11":
    "One treatment stands for three medications; the effect is smaller than a fiftieth of a per cent in both.",
  "demand.F12":
    "Much of the published change of disorder comes from prescription opioids (prescribing, development of prescription disorder, relapse into it), which no measure moves here.",
  "demand.F13":
    "Much of the published change of disorder comes from prescription opioids (prescribing, development of prescription disorder, relapse into it), which no measure moves here.",
  "demand.F14.disorder-2020":
    "Prescription disorder is an input: the starts of heroin that fentanyl averts would have emptied it, and do not here.",
  "demand.F14.illicit-disorder-2020":
    "Prescription disorder is an input: more starts of heroin do not empty the pool that they come from.",
  "demand.F17":
    "Mechanisms are cut from 2012 on, not from 1999, and availability acts on quitting alone; signs are compared.",
  "demand.F18.survived-no-fentanyl":
    "The printed parameters give 31.8; the published run has 31.5, rounded to 31, with parameters of more digits.",
  "demand.F20.fixed-strength-2025":
    "Strength is held at the level to which people were used in 2020, not at that of 2022.",
  "demand.F21.fentanyl": "Deaths of 2020 less those with the fentanyl share of 2019, projection.",
  "demand.F24.naloxone": "30 % more kits from January 2016, at once.",
  "demand.F29.deaths":
    "The exponent lowers the hazard of people who use illicit opioids by a quarter; those who survive stay at risk, and deaths from prescription opioids alone do not answer.",
  "demand.F33":
    "The chance that naloxone is at hand is held at 4 % and set to 20 % from 2020. Emergency services already save in the sector, so that the same naloxone averts less.",
  "demand.F34":
    "The chance grows far more slowly with kits in the SOURCE model, which the sector follows, than in this study of need: the same disagreement as between the readings of the naloxone switch.",
  "demand.F36.ratio": "79 % more kits in the whole country and nothing else of the programme.",
  "demand.F48.deaths":
    "The bend of the fentanyl share of the projection offsets more of the shrinking pool here.",
  "demand.F48.deaths-a-year":
    "The bend of the fentanyl share of the projection offsets more of the shrinking pool here.",
  "demand.F48.re-estimate":
    "Another method of counting: the stocks of the sector start from those of the SOURCE model, which fall by a tenth in these years.",
  "demand.F50.medication-share":
    "Places are held while disorder shrinks, so that the share with medication rises; the survey counts another population.",
  "demand.F55.slowing": "At best values deaths no longer fall by January 2026.",
};

/** Why the sector has no value, by row or by finding. */
export const demandSilence: Readonly<Record<string, string>> = {
  "demand.F17": "The sector is not fitted, so that it cannot be fitted again without a mechanism.",
  "demand.F19": "Runs begin in 2012.",
  "demand.F21":
    "The study predicts 2020 from the trend before it; the sector has no pandemic, and the count of methadone patients is an input.",
  "demand.F24":
    "How far treatment or prescribing is changed is not known from what was read, and prescribing is no part of the sector.",
  "demand.F32":
    "The changes (case fatality less 5 %, uptake of treatment up 35 % a year, relapse halved) are steps a year in a model of other states; which rate of the sector they are was not found.",
  "demand.F33":
    "Doses and diversion act on prescription opioids, which are an input; a share in treatment of 45 and 65 % is of another population than that which seeks it here.",
  "demand.F34": "The sector does not tell states apart by the opioid that dominates.",
  "demand.F36": "The sector does not tell the communities of the trial apart.",
  "demand.F47": "The break is in the input of the sector; Canada lies outside it.",
  "demand.F49": "Kits are an input of the sector.",
  "demand.F55":
    "A single month is noise that the sector has not; that deaths can return is what it does when people are used to weaker fentanyl.",
};
