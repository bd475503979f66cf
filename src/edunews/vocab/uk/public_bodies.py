"""Its governments, parliaments, parties, regulators and other bodies of the state."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "GB",
    """
Advisory, Conciliation and Arbitration Service | Acas | agency | ACAS
Bank of England | - | government
British Council | - | agency
Cabinet Office | - | government
Cafcass | - | agency
Care Inspectorate Wales | CIW | inspectorate
Care Quality Commission | CQC | regulator
Charity Commission | - | regulator
Child Safeguarding Practice Review Panel | - | regulator
Children and Young People's Commissioner Scotland | - | commissioner
Children's Commissioner for England | - | commissioner | Children's Commissioner; CCO
Children's Commissioner for Wales | - | commissioner
Competition and Markets Authority | CMA | regulator
Conservative Party | - | party | Conservatives
Convention of Scottish Local Authorities | Cosla | local government | COSLA
County Councils Network | CCN | local government
Crown Commercial Service | CCS | agency
Crown Prosecution Service | CPS | government
Democratic Unionist Party | DUP | party
Department for Business and Trade | DBT | government
Department for Business, Energy and Industrial Strategy | BEIS | government
Department for Children, Schools and Families | DCSF | government
Department for Communities and Local Government | DCLG | government
Department for Culture, Media and Sport | DCMS | government
Department for Education | DfE | government | DFE; education department
Department for Education and Skills | DfES | government
Department for Energy Security and Net Zero | DESNZ | government
Department for Environment, Food and Rural Affairs | Defra | government | DEFRA
Department for Infrastructure | DfI | government
Department for International Development | DfID | government | DFID
Department for Levelling Up, Housing and Communities | DLUHC | government
Department for Science, Innovation and Technology | DSIT | government
Department for the Economy | DfE NI | government
Department for Transport | DfT | government
Department for Work and Pensions | DWP | government
Department of Education | DE | government
Department of Health and Social Care | DHSC | government
Disclosure and Barring Service | DBS | agency
Education and Skills Funding Agency | ESFA | government
Education and Training Inspectorate | ETI | inspectorate
Education Authority | EA | government
Education Scotland | - | inspectorate
Education Select Committee | - | parliament | Commons education committee; education committee
Education Workforce Council | EWC | regulator
Environment Agency | - | regulator
Equality and Human Rights Commission | EHRC | regulator
Estyn | - | inspectorate
Food Standards Agency | FSA | regulator
Foreign, Commonwealth and Development Office | FCDO | government | Foreign Office
GCHQ | - | agency
General Medical Council | GMC | regulator
General Teaching Council for England | GTCE | regulator
General Teaching Council for Northern Ireland | GTCNI | regulator
General Teaching Council for Scotland | GTCS | regulator
General Teaching Council for Wales | GTCW | regulator
Government Equalities Office | GEO | government
Greater London Authority | GLA | local government
Greater Manchester Combined Authority | GMCA | local government
Green Party | - | party | Greens
Health and Safety Executive | HSE | regulator
High Court | - | court
Higher Education Statistics Agency | HESA | statistics
HM Courts and Tribunals Service | HMCTS | government
HM Inspectorate of Education | HMIE | inspectorate
HM Revenue and Customs | HMRC | government | HM Revenue & Customs
HM Treasury | - | government | Treasury
Home Office | - | government
House of Commons | - | legislature | Commons
House of Lords | - | legislature
Independent Inquiry into Child Sexual Abuse | IICSA | inquiry
Independent Press Standards Organisation | IPSO | regulator | Ipso
Independent Schools Inspectorate | ISI | inspectorate
Information Commissioner's Office | ICO | regulator
Institute for Apprenticeships and Technical Education | IfATE | government
Joint Council for Qualifications | JCQ | exam body
Labour Party | - | party | Labour
Learning and Skills Improvement Service | LSIS | agency
Liberal Democrats | - | party | Lib Dems; Lib Dem; Liberal Democrat
Local Government and Social Care Ombudsman | LGSCO | ombudsman
Local Government Association | LGA | local government
London Councils | - | local government
Met Office | - | agency
Metropolitan Police | - | police | Met Police; Scotland Yard
Migration Advisory Committee | MAC | advisory body
Ministry of Defence | MoD | government
Ministry of Housing, Communities and Local Government | MHCLG | government
Ministry of Justice | MoJ | government
National Audit Office | NAO | audit
National Centre for Excellence in the Teaching of Mathematics | NCETM | agency
National College for School Leadership | NCSL | government
National College for Teaching and Leadership | NCTL | government
National Crime Agency | NCA | police
National Cyber Security Centre | NCSC | agency
National Health Service | NHS | health
National Police Chiefs' Council | NPCC | police
NHS England | NHSE | health
Northern Ireland Assembly | - | legislature
Northern Ireland Audit Office | NIAO | audit
Northern Ireland Commissioner for Children and Young People | NICCY | commissioner
Northern Ireland Executive | - | government | Stormont Executive
Northern Ireland Office | NIO | government
Nursing and Midwifery Council | NMC | regulator
Oak National Academy | - | agency
Ofcom | - | regulator
Office for Budget Responsibility | OBR | fiscal
Office for Equality and Opportunity | - | government
Office for Health Improvement and Disparities | OHID | government
Office for National Statistics | ONS | statistics
Office for Standards in Education, Children's Services and Skills | Ofsted | inspectorate
Office for Statistics Regulation | OSR | regulator
Office for Students | OfS | regulator
Office of Qualifications and Examinations Regulation | Ofqual | regulator
Office of the Independent Adjudicator | OIA | ombudsman
Office of the Schools Adjudicator | OSA | regulator
Parliamentary and Health Service Ombudsman | PHSO | ombudsman
Plaid Cymru | - | party
Police Scotland | - | police
Police Service of Northern Ireland | PSNI | police
Public Accounts Committee | PAC | parliament
Public Health England | PHE | agency
Public Health Scotland | PHS | agency
Public Health Wales | PHW | agency
Qualifications and Curriculum Authority | QCA | regulator
Qualifications Wales | - | regulator
Quality Assurance Agency for Higher Education | QAA | regulator
Reform UK | - | party
School Teachers' Review Body | STRB | pay body
Scottish Conservatives | - | party
Scottish Government | - | government
Scottish Greens | - | party
Scottish Labour | - | party
Scottish Liberal Democrats | - | party
Scottish National Party | SNP | party
Scottish Parliament | - | legislature
Sinn Féin | - | party | Sinn Fein
Skills Development Scotland | SDS | agency
Skills England | - | government
Skills Funding Agency | SFA | government
Social Democratic and Labour Party | SDLP | party
Social Mobility Commission | SMC | advisory body
Social Work England | - | regulator
Sport England | - | agency
sportscotland | - | agency | SportScotland
Standards and Testing Agency | STA | government
Student Awards Agency Scotland | SAAS | agency
Student Loans Company | SLC | government
Supreme Court | - | court
Teaching Regulation Agency | TRA | government
Transport for London | TfL | agency
UK Health Security Agency | UKHSA | agency
UK Parliament | - | legislature
UK Statistics Authority | UKSA | regulator
Ulster Unionist Party | UUP | party
Welsh Conservatives | - | party
Welsh Government | - | government
Welsh Labour | - | party
Welsh Liberal Democrats | - | party
Welsh Local Government Association | WLGA | local government
Welsh Parliament | - | legislature | Senedd
West Midlands Combined Authority | WMCA | local government
Youth Justice Board | YJB | agency
""",
)
