/** Facts about levers in English. */
import type { FactTexts } from "./lever-facts.js";

const fact = (is: string, examples: string, watch: string, bears: string): FactTexts => ({
  is,
  examples,
  watch,
  bears,
});

export const factsEn: Readonly<Record<string, FactTexts>> = {
  "us.treatment-places": fact(
    "Places in treatment with medicines for opioid use disorder, as many as are paid for and staffed.",
    "France opened prescribing to general practitioners in the 1990s; several US states paid for more places under public insurance.",
    "People in treatment, and overdose deaths years later. Places that nobody is kept in change little.",
    "Public budgets pay. People who use drugs and their families gain; nobody is harmed that is known.",
  ),
  "us.naloxone-kits": fact(
    "Kits of naloxone handed out in a year, which reverse an opioid overdose if somebody is there to use them.",
    "Community programmes across US states; sale without prescription since 2023.",
    "Overdose deaths. How much more kits still help where many are out already is disputed: see the switch on naloxone.",
    "Public budgets pay. People who overdose gain.",
  ),
  "us.drug-checking": fact(
    "Share of people who use drugs who can learn what is in them before use.",
    "Fentanyl test strips, legal in most US states by now; services that check samples in some cities.",
    "Overdose deaths among those reached. No study of its effect on overdose was found.",
    "Public budgets pay a little. People who use drugs gain, if it works.",
  ),
  "us.prevention": fact(
    "Share of young people at risk who are reached by programmes against starting.",
    "Programmes for schools and families, some of them tested in trials.",
    "People with a disorder, slowly: deaths follow starts by years.",
    "Public budgets pay. Young people gain, later.",
  ),
  "us.gun-sale-rules": fact(
    "What US law and its keeping ask of gun dealers and of buyers of rifles.",
    "State laws on dealers, on multiple sales and on private sales; the federal rifle ban of 1994 to 2004.",
    "Guns arriving in Mexico first, guns held years later, killings last. Sales surge before a rule binds.",
    "US buyers and dealers bear the rule. People in Mexico gain, if fewer guns are held.",
  ),
  "us.southbound-inspection": fact(
    "Share of vehicles leaving the United States for Mexico that are inspected for guns and cash.",
    "Inspections come and go; a Senate bill of 2023 asked for a fixed share.",
    "Guns arriving, and what groups pay for them. Seizures follow effort and say little by themselves.",
    "Travellers and trade wait longer. Budgets of both countries pay.",
  ),
  "joint.gun-tracing": fact(
    "Share of guns seized in Mexico that are traced to their sale and followed up in court.",
    "Tracing by the US agency on Mexico's request.",
    "Guns arriving. It ends where co-operation is withdrawn, and no effect on the flow has been shown.",
    "Budgets of both countries pay. Dealers who sell to straw buyers bear it.",
  ),
  "mx.arrests": fact(
    "Members of criminal groups arrested and held in a week.",
    "The published model of 150 groups was fitted to the arrests of a decade.",
    "Group members against recruits: who is arrested is replaced. Prisons, and innocent people held.",
    "People held before trial and their families; state forces; budgets of Mexico.",
  ),
  "mx.leader-removals": fact(
    "Leaders of groups captured or killed in a year.",
    "Mexico's campaign from 2006 on; captures in recent years.",
    "Homicides after a removal, and groups that split. Studies disagree for how long: see the switch.",
    "People who live where a group breaks up; members of state forces who are attacked in return.",
  ),
  "mx.recruitment-prevention": fact(
    "Share of those who would join a group who are kept from it.",
    "The published model asks what halving recruitment would do; programmes that reach it are few and little measured.",
    "Group members and deaths among them. What it takes to prevent one recruitment is not known.",
    "Mexico's budgets pay. Young men gain most, and everybody near them.",
  ),
  "mx.clearance": fact(
    "Share of homicides of which somebody is charged.",
    "Most homicides in Mexico go unpunished; no state has raised the share in a way that was measured.",
    "Homicides. No effect of clearing more has been measured in Mexico: this is a judgement.",
    "Prosecutors and courts, and the budgets behind them. Victims' families gain.",
  ),
  "mx.military-deployment": fact(
    "Soldiers and marines on public security in Mexico.",
    "Deployments since 2006, more since 2018.",
    "Homicides, people killed by state forces, and forces killed.",
    "Civilians where force is used, soldiers, and the police whom soldiers replace.",
  ),
  "mx.transfers": fact(
    "Prisoners whom Mexico hands to the United States in a year, by extradition or otherwise.",
    "Ordinary extraditions, and the batches of 2025 and January 2026.",
    "Co-operation, splits of groups, and what courts say of transfers outside extradition.",
    "The people handed over, and those who live where their groups split.",
  ),
  "mx.border-troops": fact(
    "Mexican troops placed at the northern border.",
    "The operation of February 2025.",
    "Border encounters and co-operation. Troops at the border are not elsewhere.",
    "Migrants, and the places that troops have left.",
  ),
  "joint.intelligence": fact(
    "Share of arrests that rest on shared intelligence.",
    "Joint work that has grown and shrunk with trust between the two governments.",
    "What an arrest takes from a group. It is never above what co-operation allows.",
    "Sources and officers bear the risk. Both governments give up some control.",
  ),
  "us.northbound-inspection": fact(
    "Share of vehicles entering the United States that are scanned.",
    "Large scanners at ports of entry, whose share of vehicles has risen since 2020.",
    "Price and purity of fentanyl, for a while: shippers change ways within months.",
    "Travellers and trade wait. Budgets of the United States pay.",
  ),
  "joint.precursor-control": fact(
    "Share of the supply of precursor chemicals that is closed.",
    "Controls on chemicals of methamphetamine and heroin since the 1990s; talks with China on those of fentanyl.",
    "Purity and deaths, and how fast supply recovers: months in some cases, years in others.",
    "Lawful chemical trade. People who use drugs bear the risk of new substances.",
  ),
  "us.sanctions": fact(
    "Listing of groups, and orders that cut banks off from US finance.",
    "Listings of February 2025; orders against two banks and a broker in 2025.",
    "Revenue of groups, on which audits found no measurable effect; the cost to lawful firms and to people who send money.",
    "Customers of banks cut off, lawful firms, families who receive remittances.",
  ),
  "us.force-at-sea": fact(
    "US strikes on boats at sea in a month.",
    "The campaign that began in September 2025.",
    "People killed, against supply: no effect on the flow of drugs has been measured at any tempo.",
    "The people on board, whose guilt no court has examined, and their families.",
  ),
  "us.force-on-land": fact(
    "Whether the United States uses force on Mexican soil, and whether Mexico consents.",
    "Programmes in Pakistan and Yemen with open or tacit consent; single raids without it.",
    "Civilians killed, retaliation, co-operation, trade and law, all of which stand beside every result of force.",
    "People who live nearby, state forces who are attacked in return, US citizens in Mexico, relations between the two countries.",
  ),
  "us.force-rate": fact(
    "Strikes on land in a month; it acts only where force on land is used.",
    "Pakistan from 2004 on; the tempo at sea in late 2025.",
    "Civilians killed rise with it. What a strike destroys is a wide judgement.",
    "As for force on land, in proportion.",
  ),
  "us.force-aim": fact(
    "Share of strikes aimed at leadership; the rest at laboratories.",
    "Strikes on leaders in Pakistan, on laboratories in Afghanistan.",
    "Splits and retaliation after leaders; supply after laboratories, which are rebuilt.",
    "As for force on land.",
  ),
  "mx.co-operation-withheld": fact(
    "The share of its joint work with the United States that Mexico's government withholds by decision.",
    "In December 2020 a law on foreign agents held joint work back for about a year.",
    "Arrests led by shared intelligence, tracing of guns, people stopped at the border, and trade.",
    "People in both countries who depend on what the two governments do together, and trade at the border.",
  ),
  "us.leverage": fact(
    "Pressure by threat of tariffs, counted in threats like that of February 2025.",
    "The threat of February 2025, after which Mexico sent troops to the border.",
    "Co-operation, which rises first; the backlash that grows with use; trade lost.",
    "Exporters, importers and buyers in both countries; jobs that live from trade.",
  ),
};
