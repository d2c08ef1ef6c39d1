// SPDX-License-Identifier: Apache-2.0
// hmis.mjs FOLDER NAME COUNT [TODAY]: an HMIS CSV export of invented people (HUD's public 2026 columns, names not
// hashed), the same for the same NAME and TODAY. Projects are the same in every export; people differ.
import { mkdirSync, writeFileSync } from 'node:fs';

const [folder, name, count, today = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const given = `Amara Bilal Carmen Dmitri Esther Farid Greta Hugo Ines Joel Keisha Liam Mei Noor Oscar Paula Quentin Rosa Samir
  Thandi Ulla Victor Wanda Xavier Yusuf Zoë Aoife Björn Chloé Dragan Elif Fatou Goran Halina Imran Jožef Kwame Lucía Mikael Nadia`.split(/\s+/);
const family = `Abbott Bakare Castellano Drummond Eriksen Fofana Gallagher Hernández Ivanova Jamieson Kowalczyk Larsson Mbeki
  Nakamura O'Shea Petrov Quigley Rahman Silva Tomlinson Usman Vandermeer Wójcik Yıldız Zielińska Ashdown Brightwell Cartwright Dunmore
  Fairweather`.split(/\s+/);
const projects = [
  { id: '101', organisation: '11', name: 'Riverside Night Shelter', type: 0 },
  { id: '102', organisation: '11', name: 'Street Outreach East', type: 4 },
  { id: '103', organisation: '12', name: 'Rapid Rehousing', type: 13 },
  { id: '104', organisation: '12', name: 'Keys for Good (supportive housing)', type: 3 },
  { id: '105', organisation: '12', name: 'Staying Put (prevention)', type: 12 },
];

// A small generator of its own (mulberry32), so that a demo can be told from memory: the same people each time.
let state = [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.codePointAt(0) | 0, 7);
function random() {
  state = state + 0x6d2b79f5 | 0;
  let t = Math.imul(state ^ state >>> 15, 1 | state);
  t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
  return ((t ^ t >>> 14) >>> 0) / 4294967296;
}
const below = limit => Math.floor(random() * limit);
const pick = list => list[below(list.length)];
const daysAgo = days => new Date(Date.parse(today) - days * 86400000).toISOString().slice(0, 10);
const moment = day => `${day} ${String(8 + below(9)).padStart(2, '0')}:${String(below(60)).padStart(2, '0')}:00`;

const columns = {
  Export: 'ExportID,SourceType,SourceID,SourceName,SourceContactFirst,SourceContactLast,SourceContactPhone,SourceContactExtension,SourceContactEmail,ExportDate,ExportStartDate,ExportEndDate,SoftwareName,SoftwareVersion,CSVVersion,ExportPeriodType,ExportDirective,HashStatus,ImplementationID',
  Organization: 'OrganizationID,OrganizationName,VictimServiceProvider,OrganizationCommonName,DateCreated,DateUpdated,UserID,DateDeleted,ExportID',
  Project: 'ProjectID,OrganizationID,ProjectName,ProjectCommonName,OperatingStartDate,OperatingEndDate,ContinuumProject,ProjectType,HousingType,RRHSubType,ResidentialAffiliation,TargetPopulation,HOPWAMedAssistedLivingFac,PITCount,DateCreated,DateUpdated,UserID,DateDeleted,ExportID',
  User: 'UserID,UserFirstName,UserLastName,UserPhone,UserExtension,UserEmail,DateCreated,DateUpdated,DateDeleted,ExportID',
  Client: 'PersonalID,FirstName,MiddleName,LastName,NameSuffix,NameDataQuality,SSN,SSNDataQuality,DOB,DOBDataQuality,AmIndAKNative,Asian,BlackAfAmerican,HispanicLatinao,MidEastNAfrican,NativeHIPacific,White,RaceNone,AdditionalRaceEthnicity,VeteranStatus,YearEnteredService,YearSeparated,WorldWarII,KoreanWar,VietnamWar,DesertStorm,AfghanistanOEF,IraqOIF,IraqOND,OtherTheater,MilitaryBranch,DischargeStatus,DateCreated,DateUpdated,UserID,DateDeleted,ExportID,Sex',
  Enrollment: 'EnrollmentID,PersonalID,ProjectID,EntryDate,HouseholdID,RelationshipToHoH,EnrollmentCoC,LivingSituation,RentalSubsidyType,LengthOfStay,LOSUnderThreshold,PreviousStreetESSH,DateToStreetESSH,TimesHomelessPastThreeYears,MonthsHomelessPastThreeYears,DisablingCondition,DateOfEngagement,MoveInDate,DateOfPATHStatus,ClientEnrolledInPATH,ReasonNotEnrolled,PercentAMI,ReferralSource,CountOutreachReferralApproaches,DateOfBCPStatus,EligibleForRHY,ReasonNoServices,RunawayYouth,FormerWardChildWelfare,ChildWelfareYears,ChildWelfareMonths,FormerWardJuvenileJustice,JuvenileJusticeYears,JuvenileJusticeMonths,UnemploymentFam,MentalHealthDisorderFam,PhysicalDisabilityFam,AlcoholDrugUseDisorderFam,InsufficientIncome,IncarceratedParent,VAMCStation,TargetScreenReqd,TimeToHousingLoss,AnnualPercentAMI,LiteralHomelessHistory,ClientLeaseholder,HOHLeaseholder,SubsidyAtRisk,EvictionHistory,CriminalRecord,IncarceratedAdult,PrisonDischarge,SexOffender,DisabledHoH,CurrentPregnant,SingleParent,DependentUnder6,HH5Plus,CoCPrioritized,HPScreeningScore,ThresholdScore,DateCreated,DateUpdated,UserID,DateDeleted,ExportID,MentalHealthConsultation',
  Exit: 'ExitID,EnrollmentID,PersonalID,ExitDate,Destination,DestinationSubsidyType,OtherDestination,HousingAssessment,SubsidyInformation,ProjectCompletionStatus,EarlyExitReason,ExchangeForSex,ExchangeForSexPastThreeMonths,CountOfExchangeForSex,AskedOrForcedToExchangeForSex,AskedOrForcedToExchangeForSexPastThreeMonths,WorkplaceViolenceThreats,WorkplacePromiseDifference,CoercedToContinueWork,LaborExploitPastThreeMonths,CounselingReceived,IndividualCounseling,FamilyCounseling,GroupCounseling,SessionCountAtExit,PostExitCounselingPlan,SessionsInPlan,DestinationSafeClient,DestinationSafeWorker,PosAdultConnections,PosPeerConnections,PosCommunityConnections,AftercareDate,AftercareProvided,EmailSocialMedia,Telephone,InPersonIndividual,InPersonGroup,CMExitReason,DateCreated,DateUpdated,UserID,DateDeleted,ExportID',
};
const rows = Object.fromEntries(Object.keys(columns).map(file => [file, []]));
const add = (file, values) => rows[file].push(columns[file].split(',').map(column => values[column] ?? ''));
const exportId = `${name}-1`;
const stamps = day => ({ DateCreated: moment(day), DateUpdated: moment(day), UserID: '7', ExportID: exportId });

function places() {
  add('Export', { ExportID: exportId, SourceType: 3, SourceID: 'RIVERSIDE', SourceName: 'Riverside Support', ExportDate: `${today} 06:00:00`,
    ExportStartDate: daysAgo(730), ExportEndDate: today, SoftwareName: 'Throughcare demonstration', SoftwareVersion: '1', CSVVersion: '2026 v1',
    ExportPeriodType: 3, ExportDirective: 2, HashStatus: 1, ImplementationID: '0001' });
  for (const [id, title] of [['11', 'Riverside Support'], ['12', 'Homeward Trust']]) {
    add('Organization', { OrganizationID: id, OrganizationName: title, OrganizationCommonName: title, VictimServiceProvider: 0, ...stamps('2021-03-01') });
  }
  for (const project of projects) {
    add('Project', { ProjectID: project.id, OrganizationID: project.organisation, ProjectName: project.name, ProjectCommonName: project.name,
      OperatingStartDate: '2021-04-01', ContinuumProject: 1, ProjectType: project.type, HousingType: 1, TargetPopulation: 4,
      RRHSubType: project.type === 13 ? 2 : '', ...stamps('2021-03-01') });
  }
  add('User', { UserID: '7', UserFirstName: 'Data', UserLastName: 'Desk', UserEmail: 'data@riverside.example', DateCreated: '2021-03-01 09:00:00', DateUpdated: '2021-03-01 09:00:00', ExportID: exportId });
}

function client(id, lastName, bornDaysAgo, met) {
  const unknown = random() < 0.04;
  add('Client', { PersonalID: id, FirstName: pick(given), LastName: lastName, NameDataQuality: 1, SSNDataQuality: 99,
    DOB: unknown ? '' : daysAgo(bornDaysAgo), DOBDataQuality: unknown ? 99 : 1, RaceNone: 99, VeteranStatus: 99, Sex: 99, ...stamps(met),
    ...Object.fromEntries(['AmIndAKNative', 'Asian', 'BlackAfAmerican', 'HispanicLatinao', 'MidEastNAfrican', 'NativeHIPacific', 'White'].map(race => [race, 0])) });
}

function stay(id, person, project, household, relationship, from, to) {
  add('Enrollment', { EnrollmentID: id, PersonalID: person, ProjectID: project, EntryDate: daysAgo(from), HouseholdID: household,
    RelationshipToHoH: relationship, EnrollmentCoC: 'XX-500', LivingSituation: pick([101, 116, 435, 302]), LengthOfStay: pick([10, 11, 2, 3]),
    DisablingCondition: pick([0, 1, 99]), ...stamps(daysAgo(from)) });
  if (to !== null) {
    add('Exit', { ExitID: id, EnrollmentID: id, PersonalID: person, ExitDate: daysAgo(to), Destination: pick([410, 435, 422, 423, 116, 30, 426]), ...stamps(daysAgo(to)) });
  }
}

function household(number) {
  const head = `${name}-${number}`, lastName = pick(family), size = random() < 0.25 ? 2 + below(3) : 1;
  let from = 20 + below(380);
  for (let member = 0; member < size && rows.Client.length < Number(count); member++) {
    client(`${head}-${member}`, random() < 0.85 ? lastName : pick(family), (member < 2 ? 19 + below(52) : 1 + below(16)) * 365 + below(365), daysAgo(from));
  }
  for (let episode = 0; from > 0 && episode < 3; episode++) {
    const ends = random() < 0.45 ? Math.max(0, from - 10 - below(120)) : null;
    const project = pick(projects).id;
    for (let member = 0; member < size; member++) {
      const person = `${head}-${member}`;
      if (rows.Client.some(([id]) => id === person)) stay(`${head}-${member}-${episode}`, person, project, `h-${head}`, [1, 3, 2, 2, 2][member], from, ends);
    }
    if (!ends || random() < 0.5) break;
    from = ends - 1 - below(20);
  }
}

const quoted = value => /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
places();
for (let number = 1; rows.Client.length < Number(count); number++) household(number);
mkdirSync(folder, { recursive: true });
for (const [file, lines] of Object.entries(rows)) {
  writeFileSync(`${folder}/${file}.csv`, [columns[file], ...lines.map(line => line.map(quoted).join(','))].join('\r\n') + '\r\n');
}
