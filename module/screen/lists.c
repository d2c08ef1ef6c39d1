/* SPDX-License-Identifier: Apache-2.0 */
/* Every list that can be saved as a table: one row a screen (gate/handler.h). Names of columns are the same in every
 * language, dates are ISO 8601, codes are the record's own: a table is for other programs to read. */
#include "gate/handler.h"

#define CASE "case=@reference client=client/@reference name=client/@name birth=client/@birth programme=@programme stage=@stage " \
             "status=@status next_step=@step next_due=@due closed=@closed segment=@segment restricted=@restricted"
#define OF_CASE "case=/case/@reference "
#define ENTRY "at=@at kind=@kind result=@result route=@route person=@name login=@login case=@case client=@client object=@object " \
              "detail=@detail request=@request address=@address stream=@stream seq=@seq"

/* clang-format off */
const struct tc_csv_list tc_csv_lists[] = {
    /* caseloads and work */
    {"/work", "work/group/item", "group=@when kind=@kind due=@due case=@case client=client title=title by=by for=for"},
    {"/cases", "list/case", CASE},
    {"/cases/team", "list/case", CASE " owner=owner/@name days_in_stage=@days last_contact=@contact"},
    {"/cases/programme", "list/case", CASE " owner=owner/@name"},
    {"/team", "worker approval cover", "what=. id=@id name=@name open=@open steps=@steps tasks=@tasks urgent=@urgent away=@away kind=@kind asked=@at asked_by=@by "
        "case=@case client=client absent=@absent covering=@covering from=@from until=@until state=@state reason=reason"},
    {"/team/ratings", "person measure measure/rating thin/response", "what=. form=/chosen/@form id=@id person=@person name=@name title=title measure=../@name responses=@responses "
        "thin=@thin seconds=@seconds share=@share count=@count mean=@mean deviation=@deviation case=@case client=client/@name held=@held by=@by asked=@asked answered=@answered"},
    {"/team/ratings/cases", "list/response", "id=@id form=@form version=@version title=title case=@case client=client/@name held=@held by=@by seconds=@seconds asked=@asked "
        "answered=@answered thin=@thin"},
    /* figures */
    {"/figures", "metric/figure total", "what=. metric=../@name figure=@name words=words count=@count share=@share metric_total=../@total "
        "metric_median=../@median programme=@programme open=@open overdue=@overdue opened=@opened discharged=@discharged"},
    {"/figures/cases", "list/case", CASE " owner=owner/@name"},
    /* of a case */
    {"/case/intake", "found need eligibility profile", OF_CASE "what=. source=@source referrer=referrer referred=@referred urgency=@urgency risks=@risks "
        "words=words risk=risk-words risk_done=risk-done why=why accepted=@accepted accepted_by=@accepted-by domain=@domain presented=@presented "
        "requested=@requested programme=@programme result=@result from=@from until=@until reason=reason judged=@judged judged_by=@judged-by "
        "gender=@gender gender_words=gender-words ethnicity=ethnicity living=@living disability=@disability access=access"},
    {"/case/forms", "list/response", OF_CASE "id=@id form=@form version=@form-version title=@title state=@state occasion=@occasion segment=@segment held=@held begun=@begun "
        "begun_by=@begun-by signed=@signed signed_by=@signed-by amended=@amended amended_by=@amended-by why=why asked=@asked answered=@answered "
        "seconds=@seconds thin=@thin risk=@risk score=score/@title value=score/@value band=score/@band"},
    {"/case/links", "link", OF_CASE "id=@id title=@title for=@for made=@made made_by=@by expires=@expires begun=@begun sent=@sent revoked=@revoked state=@state "
        "response=@response"},
    {"/case/answers", "list/response/part/answer", OF_CASE "response=../../@id form=../../@form version=../../@form-version title=../../@title held=../../@held "
        "signed=../../@signed signed_by=../../@signed-by amended=../../@amended part=../@title field=@q link=@link question=question answer=said"},
    {"/case/assessments", "assessment need finding", OF_CASE "what=. id=@id assessment=@assessment kind=@kind state=@state held=@held domain=@domain level=@level "
        "declined=@declined strength=strength finding=what toward=toward how=how words=words importance=@importance confidence=@confidence begun=@begun begun_by=@begun-by signed=@signed "
        "signed_by=@signed-by amended=@amended amended_by=@amended-by why=why"},
    {"/case/change", "course/measure/reading", OF_CASE "form=../../@form kind=../@kind name=../@name title=../@title response=@response held=@held value=@value "
        "words=@words risk=@risk valid=@valid baseline=@baseline latest=@latest from=@from change=@by direction=@direction reliable=@reliable days=@days"},
    {"/case/outcomes", "outcome", OF_CASE "id=@id kind=@kind domain=@domain happened=@happened occasion=@occasion before=before after=after "
        "direction=@direction source=@source remark=remark added=@added added_by=@added-by withdrawn=@withdrawn withdrawn_by=@withdrawn-by why=why"},
    {"/case/goals", "goal action score", OF_CASE "what=. id=@id goal=@goal state=@state title=title words=words agreement=@agreement indicator=indicator "
        "baseline=baseline target=target due=@due owner=@owner person=@person partner=partner added=@added added_by=@added-by closed=@closed ended=@ended why=why result=result "
        "scored=@on level=@level judged=@judged scored_by=@by evidence=evidence"},
    {"/case/tasks", "task", OF_CASE "id=@id state=@state title=title why=why assignee=@assignee due=@due made=@made made_by=@made-by "
        "ended=@ended ended_by=@ended-by result=result"},
    {"/case/appointments", "appointment", OF_CASE "id=@id at=@at minutes=@minutes how=@how place=place title=title staff=@staff "
        "attendance=@attendance reason=reason ended=@ended ended_by=@ended-by"},
    {"/case/services", "service", OF_CASE "id=@id given=@given kind=@kind title=title amount=@amount unit=@unit made_by=@made-by"},
    {"/case/incidents", "incident", OF_CASE "id=@id at=@at kind=@kind severity=@severity state=@state title=title what=what done=done told=@told "
        "told_more=told-more follow_up=follow-up due=@due owner=@owner followed=@followed reported=@reported reported_by=@reported-by "
        "closed=@closed closed_by=@closed-by lesson=lesson"},
    {"/case/referrals", "referral", OF_CASE "id=@id provider=provider service=service reason=reason urgency=@urgency state=@state sections=@sections "
        "sent=@sent booked=@booked attended=@attended ended=@ended next_check=@check segment=@segment made=@made made_by=@made-by"},
    {"/case/documents", "document", OF_CASE "id=@id kind=@kind title=title dated=@dated file=file format=@format bytes=@size blake2b_256=@digest "
        "note=note segment=@segment added=@added added_by=@author withdrawn=@withdrawn withdrawn_by=@withdrawn-by withdrawn_why=withdrawn-why"},
    {"/case/consents", "consent", OF_CASE "id=@id recipient=recipient sections=@sections purpose=purpose given=@given witness=witness "
        "begins=@begins ends=@ends state=@state recorded_by=author revoked=@revoked revoked_by=revoked-by revoked_why=revoked-why"},
    {"/case/notes", "note", OF_CASE "note=@reference at=@at kind=@kind minutes=@minutes title=title body=body author=@author written=@written "
        "segment=@segment restricted=@restricted struck=@struck struck_by=@struck-by struck_why=struck-why"},
    {"/case/reviews", "review", OF_CASE "id=@id turn=@turn held=@held stage=@stage result=@result to=@to next=@next by=@by present=present "
        "client_view=client-view changed=changed question=question answer=answer"},
    {"/case/discharge", "discharge", OF_CASE "id=@id state=@state reason=@reason why=reason administrative=@administrative stage=@stage closed=@closed "
        "outcome=outcome unmet=unmet onward=onward summary=summary question=question answer=answer asked=@asked asked_by=@asked-by done=@done done_by=@done-by"},
    {"/case/follow-ups", "follow-up", OF_CASE "id=@id state=@state due=@due days=@days happened=@happened reached=@reached housing=@housing work=@work "
        "health=@health wants_back=@wants-back tried=tried needs=needs done=@done by=@by"},
    {"/case/team", "assignment", OF_CASE "id=@id part=@part name=@name began=@at ended=@ended reason=@reason by=@by"},
    /* intake and clients */
    {"/intake", "list/item", "list=../@name id=@id state=@state name=@name owner=@owner programme=@programme urgency=@urgency changed=@changed "
        "expires=@expires due=@due asked=@asked answered=@answered"},
    {"/clients/found", "list/client", "client=@reference name=@name birth=@birth pronouns=@pronouns"},
    /* partners, structure and people */
    {"/providers", "list/provider", "provider=@id name=name area=area phone=phone services=services open=@open waiting=@waiting checked=@checked"},
    {"/structure", "programme team site", "what=. code=@code name=@name kind=@kind segment=@segment site=@site staff=@staff zone=@zone address=@address ended=@ended"},
    {"/people", "list/person", "person=@id name=@name login=@login state=@state checked=@checked teams=@teams intake=roles/@intake "
        "case_manager=roles/@case_manager clinician=roles/@clinician supervisor=roles/@supervisor programme_manager=roles/@programme_manager "
        "auditor=roles/@auditor privacy=roles/@privacy admin=roles/@admin"},
    /* published forms */
    {"/forms", "list/form", "form=@name version=@version begun=@begun title=title occasion=@occasion segment=@segment public=@public scored=@scored "
        "questions=@questions published=@published published_by=@by retired=@retired shipped=@shipped"},
    /* audit */
    {"/audit/case", "list/entry", ENTRY},
    {"/audit/client", "list/entry", ENTRY},
    {.path = NULL},
};
